import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type ValueType } from "./reading";

export type PercentageReason =
  "notPercentage" | "negative" | "share" | "fraction" | "above100" | "textNumber";

const written = /^(-?)(\d{1,6})(?:[.,](\d{1,12}))? ?(?:%|procent)?$/i;

function judge(value: number): Reading<number, PercentageReason> {
  if (!Number.isFinite(value) || Math.abs(value) > 1000) return unreadable({ reason: "notPercentage" });
  if (value < 0) return unreadable({ reason: "negative" });
  if (value > 0 && value < 1) {
    // 50 % in a cell with Excel's percent format is the number 0.5.
    const percent = Math.round(value * 100);
    return unreadable({ reason: "share", params: { percent }, suggestion: percent });
  }
  if (!Number.isInteger(value)) return unreadable({ reason: "fraction" });
  return value > 100 ? read(value, { reason: "above100" }) : read(value);
}

/**
 * A whole percentage (procent) of something whole, such as full time: 0 to 100. More than 100 is read with a remark,
 * for that may be so where several posts are added; parts of a per cent are not read.
 */
export const percentage: ValueType<number, PercentageReason> = {
  name: "percentage",
  reasons: ["notPercentage", "negative", "share", "fraction", "above100", "textNumber"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "number") return judge(cell === 0 ? 0 : cell);
    if (typeof cell !== "string" || cell.length > 100) return unreadable({ reason: "notPercentage" });
    const [, sign, whole, decimals] = written.exec(plainSpelling(cell)) ?? [];
    if (whole === undefined) return unreadable({ reason: "notPercentage" });
    const size = Number(`${whole}.${decimals ?? "0"}`);
    const value = sign === "-" && size !== 0 ? -size : size;
    // "0,5 %" says per cent itself.
    if (value > 0 && value < 1 && /[%t]$/i.test(plainSpelling(cell)))
      return unreadable({ reason: "fraction" });
    const judged = judge(value);
    if (judged.kind !== "read" || judged.remark !== undefined) return judged;
    return read(judged.value, { reason: "textNumber", suggestion: judged.value });
  },
  format: (value) => String(value),
  identity: (value) => value,
};
