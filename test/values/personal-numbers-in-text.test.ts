import { holdsPersonalNumber, withoutPersonalNumbers } from "../../src/values/personal-numbers-in-text";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";

const [number = ""] = testPersonalNumbers;
const [century, day, last] = [number.slice(0, 2), number.slice(2, 8), number.slice(8)];
const [year, month, date] = [day.slice(0, 2), day.slice(2, 4), day.slice(4)];

test.each([
  number, day + last, `${day}-${last}`, `${day}+${last}`, `${day}–${last}`, `${century}${day} ${last}`,
  `${day}\u00A0${last}`, `${day}\u200B${last}`, `${century}\u00AD${day}\u00AD${last}`, `${day}/${last}`, `${day}_${last}`,
  `${century}${year}-${month}-${date}-${last}`, `${century}${year}/${month}/${date} ${last}`, `${day}TF34`, `${day}-T345`,
])("%j is taken out of a text, however it is written", (written) => {
  const text = `Elev ${written}, se pärm`;
  expect(holdsPersonalNumber(text)).toBe(true);
  expect(withoutPersonalNumbers(text)).toBe("Elev …, se pärm");
}); // prettier-ignore

test.each([
  "Läser 100 poäng",
  "65062411",
  "2026-01-12",
  "2026-01-12 2026-03-22",
  "ENGENG05",
  "08-718 80 00",
  "",
])("%j holds none, and stays as it is", (text) => {
  expect(holdsPersonalNumber(text)).toBe(false);
  expect(withoutPersonalNumbers(text)).toBe(text);
});
