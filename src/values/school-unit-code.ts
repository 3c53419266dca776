import { dayOf } from "./day";
import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

export type SchoolUnitReason = "notSchoolUnit" | "spelling" | "looksLikeDate";

/** YYYYMMDD or DDMMYYYY: codes given since November 2013 are never dates (Skolverket, Skolenhetsregistret). */
function isDate(code: string): boolean {
  const part = (from: number, to: number): number => Number(code.slice(from, to));
  return dayOf(part(0, 4), part(4, 6), part(6, 8)) !== undefined && part(0, 4) < 2100;
}

/** A school unit's code (skolenhetskod): eight digits that say nothing and have no check digit; 10000000 to 99999999. */
export const schoolUnitCode: ValueType<string, SchoolUnitReason> = {
  name: "schoolUnitCode",
  reasons: ["notSchoolUnit", "spelling", "looksLikeDate"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "boolean" || String(cell).length > 100)
      return unreadable({ reason: "notSchoolUnit" });
    const code = plainSpelling(String(cell)).replace(/[ -]/g, "");
    if (!/^[1-9]\d{7}$/.test(code)) return unreadable({ reason: "notSchoolUnit" });
    // A number cell shows and saves the same eight digits, so that it needs no correction.
    if (typeof cell === "string" && cell !== code)
      return read(code, { reason: "spelling", suggestion: code });
    return isDate(code) ? read(code, { reason: "looksLikeDate" }) : read(code);
  },
  format: (value) => value,
  identity: (value) => value,
};
