/** Excel's error values as every language's workbook keeps them. */
const names = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
  "#BUSY!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!",
]); // prettier-ignore

/** Whether a cell shows an error value. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && names.has(value);
}
