import { seemsEnglish } from "../../../src/returns/grade-catalogue/seems-english";

test.each([
  "This work is about the care of older people.",
  "A study of stress and sleep",
  "How to work with children is the theme",
])("%s seems English", (text) => {
  expect(seemsEnglish(text)).toBe(true);
});

test.each([
  "Arbetet handlar om bemötande i hemtjänsten.",
  "Lean production",
  "Just in time",
  "Jag har läst The Art of Caring och följt arbetet med den",
  "",
  "12345",
])("%s does not", (text) => {
  expect(seemsEnglish(text)).toBe(false);
});
