import { isNackaAuthority } from "../../src/regulations/grade-catalogue";
import { isNackaMunicipality } from "../../src/regulations/nacka-municipality";

test.each(["Nacka", "nacka kommun", "0182", "182", "0182 Nacka", "0182, Nacka kommun"])(
  "%s is Nacka as a home municipality",
  (text) => {
    expect(isNackaMunicipality(text)).toBe(true);
  },
);

test.each(["Värmdö", "0120", "Nackanäs", "0182 Värmdö", "", " "])("%s is not", (text) => {
  expect(isNackaMunicipality(text)).toBe(false);
});

test.each(["Nacka kommun", "NACKA  KOMMUN", "Nacka"])("%s is Nacka as the huvudman", (text) => {
  expect(isNackaAuthority(text)).toBe(true);
});

test.each(["Nacka vuxenutbildning AB", "Värmdö kommun", ""])("%s is another huvudman", (text) => {
  expect(isNackaAuthority(text)).toBe(false);
});
