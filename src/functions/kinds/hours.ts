import { plainSpelling } from "../../values/plain-spelling";
import type { Cell } from "../../values/reading";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

const written =
  /^(-?)(\d{1,3}(?: \d{3}){1,2}|\d{1,9})(?:[.,](\d{1,15}))? ?(?:h|t|tim|tim\.|timmar|timme|hours|hour)?$/i;

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || cell.length > 100) return undefined;
  const [, sign, whole, decimals] = written.exec(plainSpelling(cell)) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(" ", "")}.${decimals ?? "0"}`);
  return sign === "-" ? -value : value;
}

/** Clock hours, not negative; also as text with decimal comma ("82,5", "1 200 tim"). */
export const hours: ArgumentKind<number> = {
  holds: "number",
  read(cell) {
    const value = numberIn(cell);
    if (value === undefined) return new Problem("notNumber");
    return value < 0 ? new Problem("negative") : value;
  },
};
