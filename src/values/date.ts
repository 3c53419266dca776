import { firstYear, lastYear, readDateText, type DateText } from "./date-text";
import { calendarDate, day, iso, type Day } from "./day";
import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ReadContext, type Reading, type ValueType } from "./reading";

export type DateReason =
  "notDate" | "impossibleDate" | "ambiguous" | "outOfRange" | "textDate" | "twoDigitYear" | "clockTime";

type DateReading = Reading<Day, DateReason>;

const earliest = day(`${firstYear}-01-01`);
const latest = day(`${lastYear}-12-31`);
const marchOf1900 = day("1900-03-01");
const daysTo1904 = 1462;

/**
 * The day of a serial number. Excel counts a 29 February 1900 that never was (serial 60), so that the numbers before
 * it are a day off; a workbook that counts from 1904 has no such day.
 */
function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  if (date1904) return (serial + daysTo1904) as Day;
  if (serial === 60) return undefined;
  return (serial < 60 ? serial + 1 : serial) as Day;
}

/** The number that a cell of the workbook holds for a day; undefined where it has none. */
export function serialOf(value: Day, { date1904 }: Pick<ReadContext, "date1904">): number | undefined {
  if (date1904) return value < daysTo1904 ? undefined : value - daysTo1904;
  if (value < earliest) return undefined;
  return value < marchOf1900 ? value - 1 : value;
}

/** A day with a remark that shows it and suggests the number for it. */
function remarked(value: Day, reason: DateReason, context: ReadContext): DateReading {
  const serial = serialOf(value, context);
  const params = { date: iso(value) };
  return read(value, serial === undefined ? { reason, params } : { reason, params, suggestion: serial });
}

function fromText(found: DateText, reason: DateReason, context: ReadContext): DateReading {
  switch (found.kind) {
    case "day":
      return remarked(found.day, found.twoDigitYear ? "twoDigitYear" : reason, context);
    case "ambiguous":
      return unreadable({
        reason: "ambiguous",
        params: { first: iso(found.first), second: iso(found.second) },
      });
    case "impossible":
      return unreadable({ reason: "impossibleDate" });
    case "outOfRange":
      return unreadable({ reason: "outOfRange" });
    case "none":
      return unreadable({ reason: "notDate" });
  }
}

/** The numbers 20260105 and 260105, typed where a date was meant: as days they lie centuries ahead. */
function fromTypedDigits(cell: number, context: ReadContext): DateReading {
  const found = readDateText(String(cell), calendarDate(context.today).year);
  const isWritten = found.kind === "day" || (found.kind === "impossible" && cell >= 10_000_000);
  return isWritten ? fromText(found, "textDate", context) : unreadable({ reason: "outOfRange" });
}

function fromNumber(cell: number, context: ReadContext): DateReading {
  if (!Number.isFinite(cell)) return unreadable({ reason: "notDate" });
  const whole = Math.floor(cell);
  if (whole < 0) return unreadable({ reason: "outOfRange" });
  const value = dayOfSerial(whole, context.date1904);
  if (value === undefined) return unreadable({ reason: "impossibleDate" });
  if (value < earliest) return unreadable({ reason: "outOfRange" });
  if (value > latest)
    return Number.isInteger(cell) ? fromTypedDigits(cell, context) : unreadable({ reason: "outOfRange" });
  return whole === cell ? read(value) : remarked(value, "clockTime", context);
}

const clock = /[T ](?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(Z|[-+]\d{2}:?\d{2})?$/i;
const zero = /^0*$/;

/** A text with a clock time after the date. Midnight is how programs write a day; other times are a remark. */
function withoutClock(text: string): { date: string; reason: DateReason; elsewhere: boolean } {
  const match = clock.exec(text);
  if (match === null) return { date: text, reason: "textDate", elsewhere: false };
  const [, hours = "", minutes = "", seconds = "", zone] = match;
  const midnight = zero.test(hours + minutes + seconds);
  // Late in the evening in Greenwich it is the next day in Sweden; which day was meant cannot be known.
  const elsewhere = zone !== undefined && !midnight;
  return { date: text.slice(0, match.index), reason: midnight ? "textDate" : "clockTime", elsewhere };
}

/** A serial number that was pasted as text: five digits, a day from 1982 to 2064. */
const textSerial = /^[3-5]\d{4}$/;

function readText(cell: string, context: ReadContext): DateReading {
  if (cell.length > 100) return unreadable({ reason: "notDate" });
  const text = plainSpelling(cell).replace(/^'/, "");
  if (textSerial.test(text)) {
    const value = dayOfSerial(Number(text), context.date1904);
    return value === undefined ? unreadable({ reason: "notDate" }) : remarked(value, "textDate", context);
  }
  const { date, reason, elsewhere } = withoutClock(text);
  const found = readDateText(date, calendarDate(context.today).year);
  if (elsewhere && found.kind === "day") {
    const next = (found.day + 1) as Day;
    return unreadable({ reason: "ambiguous", params: { first: iso(found.day), second: iso(next) } });
  }
  return fromText(found, reason, context);
}

/**
 * A day: a serial number as Excel stores it, or a text in a spelling that people and programs use. Days from 1900 to
 * 2100 are read. A text is read with a remark, since Excel does not count it as a date.
 */
export const date: ValueType<Day, DateReason> = {
  name: "date",
  reasons: ["notDate", "impossibleDate", "ambiguous", "outOfRange", "textDate", "twoDigitYear", "clockTime"],
  read(cell, context) {
    if (typeof cell === "number") return fromNumber(cell, context);
    if (isBlank(cell)) return empty;
    return typeof cell === "string" ? readText(cell, context) : unreadable({ reason: "notDate" });
  },
  format: iso,
  identity: (value) => value,
};
