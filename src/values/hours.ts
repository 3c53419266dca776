import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type ValueType } from "./reading";

export type HoursReason = "notHours" | "negative" | "textNumber";

/** Hours with decimals after a comma or a point, in groups of three or together; then the word. */
const decimal = /^(-?)(\d{1,3}(?: \d{3}){1,2}|\d{1,6})(?:[.,](\d{1,4}))? ?(?:h|tim|tim\.|timmar)?$/i;
/** Hours and minutes: "12:30", "12 h 30 min". */
const clock = /^(\d{1,5})(?::| ?(?:h|tim|tim\.|timmar) )([0-5]?\d)(?: ?(?:m|min|min\.|minuter))?$/i;

/** More hours than there are in eleven years: a date's serial number or another column. */
const most = 100_000;

function judge(hours: number, written: boolean): Reading<number, HoursReason> {
  if (!Number.isFinite(hours) || Math.abs(hours) >= most) return unreadable({ reason: "notHours" });
  if (hours < 0) return unreadable({ reason: "negative" });
  const minutes = Math.round(hours * 60);
  return written ? read(minutes, { reason: "textNumber", suggestion: minutes / 60 }) : read(minutes);
}

/**
 * A time in clock hours (timmar), as whole minutes: a number of hours, or a text such as "12,5", "12:30" and "12 h
 * 30 min". Parts of a minute are rounded away.
 */
export const hours: ValueType<number, HoursReason> = {
  name: "hours",
  reasons: ["notHours", "negative", "textNumber"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "number") return judge(cell, false);
    if (typeof cell !== "string" || cell.length > 60) return unreadable({ reason: "notHours" });
    const text = plainSpelling(cell);
    const [, whole, minutes] = clock.exec(text) ?? [];
    if (whole !== undefined) return judge(Number(whole) + Number(minutes) / 60, true);
    const [, sign, digits, decimals] = decimal.exec(text) ?? [];
    if (digits === undefined) return unreadable({ reason: "notHours" });
    const value = Number(`${digits.replaceAll(" ", "")}.${decimals ?? "0"}`);
    return judge(sign === "-" ? -value : value, true);
  },
  format: (minutes) => hoursText(minutes),
  identity: (minutes) => minutes,
};

/** "360:00": hours and minutes, the same in every language. */
export function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
