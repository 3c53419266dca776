import { cellKind } from "../../src/engine/cell-kind";

test.each([
  ["General", "general"], ["", "general"], ["Standard", "general"], ["@", "text"], ["0", "number"], ["#,##0.00", "number"],
  ["0.00E+00", "number"], ["yyyy-mm-dd", "date"], ["yyyy\\-mm\\-dd;@", "date"], ["[$-41D]d mmmm yyyy", "date"],
  ["[h]:mm", "date"], ['0 "st"', "number"], ['"dag "0', "number"], ["[Red]0", "number"], ["d/m yy", "date"],
])("%s shows %s", (format, kind) => {
  expect(cellKind(format)).toBe(kind);
}); // prettier-ignore
