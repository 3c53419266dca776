import Personnummer from "personnummer";
import { calendarDate, dayOf, type Day } from "./day";
import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type Remark, type ValueType } from "./reading";

/** Who a person is in a record: personnummer, samordningsnummer, or a school's own temporary number. */
export interface PersonalNumber {
  readonly kind: "personal" | "coordination" | "temporary";
  /** Twelve characters: "198002182387", "19900101TF10", "19900101T123". */
  readonly digits: string;
  /** Undefined for births before 1900, and where a samordningsnummer has no possible date. */
  readonly birthDate: Day | undefined;
}

export type PersonalNumberReason =
  | "notPersonalNumber"
  | "length"
  | "checkDigit"
  | "impossibleDate"
  | "spelling"
  | "century"
  | "coordinationDate";

type NumberReading = Reading<PersonalNumber, PersonalNumberReason>;

// With a century given, the library's answer does not depend on the clock that it reads.
const options = { allowCoordinationNumber: false, allowInterimNumber: false };

/** True where the last ten digits add up (Luhn). */
function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let at = 2; at < 12; at++) {
    const weighed = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** The year, month and day that stand first in twelve characters. */
function dateParts(digits: string): { year: number; month: number; date: number } {
  const number = Number(digits.slice(0, 8));
  return { year: Math.floor(number / 10_000), month: Math.floor(number / 100) % 100, date: number % 100 };
}

/** The digits are a birth before 1900, of which `Day` knows nothing; the calendar of 400 years later is the same. */
function isBornBefore1900({ year, month, date }: ReturnType<typeof dateParts>): boolean {
  return year >= 1800 && year < 1900 && dayOf(year + 400, month, date) !== undefined;
}

function personal(digits: string, today: Day): NumberReading {
  const parts = dateParts(digits);
  const birthDate = dayOf(parts.year, parts.month, parts.date);
  if (birthDate === undefined ? !isBornBefore1900(parts) : birthDate > today) {
    return unreadable({ reason: "impossibleDate" });
  }
  if (!checkDigitFits(digits)) return unreadable({ reason: "checkDigit" });
  if (!Personnummer.valid(digits, options)) return unreadable({ reason: "notPersonalNumber" });
  return read({ kind: "personal", digits, birthDate });
}

/**
 * A samordningsnummer (day + 60). Skatteverket's own test numbers have month 00, day 60 and days outside the month,
 * so only the length, the check digit and a day below 60 are wrong; an odd date is a remark.
 */
function coordination(digits: string, today: Day): NumberReading {
  if (!checkDigitFits(digits)) return unreadable({ reason: "checkDigit" });
  const { year, month, date } = dateParts(digits);
  if (year < 1800 || year > calendarDate(today).year) return unreadable({ reason: "impossibleDate" });
  const birthDate = dayOf(year, month, date - 60);
  const value: PersonalNumber = { kind: "coordination", digits, birthDate };
  const known = birthDate !== undefined || isBornBefore1900({ year, month, date: date - 60 });
  return known ? read(value) : read(value, { reason: "coordinationDate" });
}

/** A temporary number, TFnn (SCB, schools) or Tnnn (IVO): a birth date and no check digit. */
function temporary(digits: string, today: Day): NumberReading {
  const { year, month, date } = dateParts(digits);
  const birthDate = dayOf(year, month, date);
  if (birthDate === undefined || birthDate > today) return unreadable({ reason: "impossibleDate" });
  return read({ kind: "temporary", digits, birthDate });
}

/** Judges twelve characters: eight digits, then four digits, TFnn or Tnnn. */
function judge(digits: string, today: Day): NumberReading {
  if (digits.charCodeAt(8) === 84) return temporary(digits, today);
  return Number(digits.slice(6, 8)) >= 60 ? coordination(digits, today) : personal(digits, today);
}

/**
 * Ten characters with their century: the latest that makes no birth after today, and a hundred years earlier after
 * a plus, which is written from the year one turns 100 (folkbokföringslagen 18 §).
 */
function withCentury(digits: string, plus: boolean, today: Day): string {
  const { year: thisYear, month: thisMonth, date: thisDate } = calendarDate(today);
  let year = Math.floor(thisYear / 100) * 100 + Number(digits.slice(0, 2));
  const date = Number(digits.slice(4, 6));
  const inYear = Number(digits.slice(2, 4)) * 100 + (date >= 60 ? date - 60 : date);
  if (year > thisYear || (year === thisYear && inYear > thisMonth * 100 + thisDate)) year -= 100;
  return `${plus ? year - 100 : year}${digits.slice(2)}`;
}

const spelled = /^(?:\d{2})?\d{2}-?\d{2}-?\d{2}([-+]?)(?:\d{4}|TF\d{2}|T\d{3})$/;

/** Why a text is no number at all: nothing like one, or one with too few or too many digits. */
function misshapen(bare: string): NumberReading {
  if (!/^\d+(?:TF?\d*)?$/.test(bare)) return unreadable({ reason: "notPersonalNumber" });
  const whole = bare.length === 10 || bare.length === 12;
  if (whole) return unreadable({ reason: "notPersonalNumber" });
  return unreadable({ reason: "length", params: { digits: bare.length } });
}

/** Adds what the spelling calls for to a reading: the century was guessed, or the cell should be written anew. */
function remarked(reading: NumberReading, reason: "century" | "spelling"): NumberReading {
  if (reading.kind !== "read") return reading;
  const remark: Remark<PersonalNumberReason> = { reason, suggestion: reading.value.digits };
  return read(reading.value, remark);
}

function readSpelled(text: string, today: Day): NumberReading {
  const together = text.replaceAll(" ", "");
  const match = spelled.exec(together);
  const bare = together.replace(/[+-]/g, "");
  if (match === null) return misshapen(bare);
  if (bare.length === 12) return remarked(judge(bare, today), "spelling");
  return remarked(judge(withCentury(bare, match[1] === "+", today), today), "century");
}

/**
 * A number cell loses the zeros that ten digits begin with: births in the years 2000 to 2009. Where that would make a
 * month that is none, the number is a birth date without its last four digits, or something else.
 */
function readNumber(cell: number, today: Day): NumberReading {
  if (!Number.isInteger(cell) || cell < 0 || cell >= 1e15) return unreadable({ reason: "notPersonalNumber" });
  const digits = String(cell);
  const padded = digits.padStart(10, "0");
  const zerosLost = digits.length >= 7 && digits.length <= 9 && Number(padded.slice(2, 4)) <= 12;
  return readSpelled(zerosLost ? padded : digits, today);
}

/** A personal identity number (personnummer) and the numbers that stand in its place, in the spellings people use. */
export const personalNumber: ValueType<PersonalNumber, PersonalNumberReason> = {
  name: "personalNumber",
  reasons: [
    "notPersonalNumber",
    "length",
    "checkDigit",
    "impossibleDate",
    "spelling",
    "century",
    "coordinationDate",
  ],
  read(cell, { today }) {
    if (typeof cell === "string" && /^\d{8}(?:\d{4}|TF\d{2}|T\d{3})$/.test(cell)) return judge(cell, today);
    if (isBlank(cell)) return empty;
    if (typeof cell === "number") return readNumber(cell, today);
    if (typeof cell !== "string" || cell.length > 100) return unreadable({ reason: "notPersonalNumber" });
    return readSpelled(plainSpelling(cell).replace(/^'/, "").toUpperCase(), today);
  },
  format: (value) => value.digits,
  identity: (value) => value.digits,
};
