import { shiftFormula } from "../../src/workbook/shift-formula";

describe("a formula moved two rows down and one column right", () => {
  it.each([
    ["A1*2", "B3*2"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:B,$C:C,1:2,$3:4)", "SUM(B:C,$C:D,3:4,$3:6)"],
    ["Blad1!A1+'Bl''ad A1'!B2", "Blad1!B3+'Bl''ad A1'!C4"],
    ['A1&"A1 ""B2"""', 'B3&"A1 ""B2"""'],
    ["LOG10(A1)+Namn1_A1+NACKA.APLHOURS(A1)", "LOG10(B3)+Namn1_A1+NACKA.APLHOURS(B3)"],
    ["tbl[[#This Row],[A1]]+tbl[A1]", "tbl[[#This Row],[A1]]+tbl[A1]"],
    ["IF(TRUE,1E5,ÅÄÖ1)", "IF(TRUE,1E5,ÅÄÖ1)"],
    ["XFD1", "#REF!"],
  ])("%s becomes %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it("loses what would stand above the first row", () => {
    expect(shiftFormula("A1+A3+1:2+A:B", -2, 0)).toBe("#REF!+A1+#REF!+A:B");
  });
});
