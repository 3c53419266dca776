import { english, fetchTexts } from "../../src/locale/english";
import { reportTexts } from "../../src/locale/locale";

test("Swedish is there at once and English when it has been fetched, not before", async () => {
  await fetchTexts("sv");
  expect(reportTexts.sv.title).toMatch(/\S/);
  expect(() => reportTexts.en).toThrow("the English texts have not been fetched");
  await fetchTexts("en");
  expect(reportTexts.en).toBe(english().report);
  expect(reportTexts.en.title).not.toBe(reportTexts.sv.title);
});
