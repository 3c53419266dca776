import { resemblesName, seemsName } from "../../src/values/resembles-name";

test.each([
  "Anna Testsson", "Testsson, Anna", "ANNA TESTSSON", "Anna-Lena O’Test Testsson", "Åsa  Testsson",
])("%s looks like a name", (text) => {
  expect([resemblesName(text), seemsName(text)]).toEqual([true, true]);
}); // prettier-ignore

test.each(["Anna", "Engelska", "Matte, för Anna", "hos Anna"])(
  "%s may be a name in a column of codes",
  (text) => {
    expect([resemblesName(text), seemsName(text)]).toEqual([true, false]);
  },
);

test.each([
  "",
  " ",
  "arabiska",
  "Engelska 5",
  "vecka 3",
  "A",
  "A+",
  "A, B, C",
  "#N/A",
  "1 Anna",
  "ENGENG05",
  "-",
])("%p is no name", (text) => {
  expect([resemblesName(text), seemsName(text)]).toEqual([false, false]);
});
