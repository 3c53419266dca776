import { asEntered, awaitsAnswer, isOurFormula } from "../../src/workbook/our-formula-text";

describe("a formula of ours", () => {
  test.each([
    "=NACKA.APLHOURS(B2)",
    "=nacka.aplhours(B2)",
    "=_xldudf_NACKA_APLHOURS(B2)",
    '=IF(A1="","",_xldudf_NACKA_PNR (A1))',
    "=SUM(1,_xll.NACKA.APLHOURS(B2))",
  ])("is known as it stands in the workbook: %s", (formula) => {
    expect(isOurFormula(formula)).toBe(true);
  });

  test.each([
    "=SUM(B2:B9)",
    '="=NACKA.APLHOURS(B2)"',
    "='NACKA.APLHOURS(1)'!A1",
    "=NACKA!A1",
    "=MYNACKA.APLHOURS(B2)",
    "=NACKA.Poäng",
    "=_xldudf_OTHER_NACKA(B2)",
  ])("is not what only looks like one: %s", (formula) => {
    expect(isOurFormula(formula)).toBe(false);
  });

  test("is entered under the name that Excel knows, whatever stands around it", () => {
    expect(asEntered('=IF(A1="_xldudf_NACKA_X(1)",_xldudf_NACKA_APLHOURS(B2,nacka.pnr(C2)),"")')).toBe(
      '=IF(A1="_xldudf_NACKA_X(1)",NACKA.APLHOURS(B2,NACKA.PNR(C2)),"")',
    );
  });

  test("waits for its answer while Excel shows that there is none", () => {
    expect(["#NAME?", "#BUSY!", "#SPILL!"].map(awaitsAnswer)).toEqual([true, true, true]);
    expect(["#N/A", "#VALUE!", "", 360, null].map(awaitsAnswer)).toEqual(Array(5).fill(false));
  });
});
