import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

export type YesNoReason = "notYesNo" | "spelling";

const words: Readonly<Record<string, boolean>> = { j: true, ja: true, n: false, nej: false };

/** An answer that a return codes as J (ja) or N (nej). True for J. */
export const yesNo: ValueType<boolean, YesNoReason> = {
  name: "yesNo",
  reasons: ["notYesNo", "spelling"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "number" || String(cell).length > 100) return unreadable({ reason: "notYesNo" });
    const word =
      typeof cell === "boolean" ? (cell ? "ja" : "nej") : plainSpelling(String(cell)).toLowerCase();
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    if (value === undefined) return unreadable({ reason: "notYesNo" });
    const code = value ? "J" : "N";
    return cell === code ? read(value) : read(value, { reason: "spelling", suggestion: code });
  },
  format: (value) => (value ? "J" : "N"),
  identity: (value) => (value ? "J" : "N"),
};
