import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type ValueType } from "./reading";

export type PointsReason = "notPoints" | "fraction" | "negative" | "textNumber";

const written = /^(-?)(\d{1,3}(?: \d{3}){1,3}|\d{1,9})(?:[.,](\d{1,6}))? ?(?:p|p\.|poäng)?$/i;

function judge(value: number): Reading<number, PointsReason> {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e9) return unreadable({ reason: "notPoints" });
  if (value < 0) return unreadable({ reason: "negative" });
  if (!Number.isInteger(value)) return unreadable({ reason: "fraction" });
  return read(value);
}

/** Course points (gymnasiepoäng, verksamhetspoäng): whole and not negative. Zero is points: whole packages carry it. */
export const points: ValueType<number, PointsReason> = {
  name: "points",
  reasons: ["notPoints", "fraction", "negative", "textNumber"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "number") return judge(cell === 0 ? 0 : cell);
    if (typeof cell !== "string" || cell.length > 100) return unreadable({ reason: "notPoints" });
    const [, sign, whole, decimals] = written.exec(plainSpelling(cell)) ?? [];
    // "1.000" and "1,000" may be a thousand or one.
    if (whole === undefined || decimals?.length === 3) return unreadable({ reason: "notPoints" });
    const value = Number(`${whole.replaceAll(" ", "")}.${decimals ?? "0"}`);
    const judged = judge(sign === "-" && value !== 0 ? -value : value);
    if (judged.kind !== "read") return judged;
    return read(judged.value, { reason: "textNumber", suggestion: judged.value });
  },
  format: (value) => String(value),
  identity: (value) => value,
};
