import { dayOf, type Day } from "./day";

/** What a text was found to say of a day. `second` is the other day that the same text may mean. */
export type DateText =
  | { readonly kind: "day"; readonly day: Day; readonly twoDigitYear: boolean }
  | { readonly kind: "ambiguous"; readonly first: Day; readonly second: Day }
  | { readonly kind: "impossible" }
  | { readonly kind: "outOfRange" }
  | { readonly kind: "none" };

/** The years that a record's dates can lie in; a birth, a course or a plan. */
export const firstYear = 1900;
export const lastYear = 2100;

/** Two digits mean a year up to so many years ahead of this year, else one of the century before. */
const yearsAhead = 20;

const months = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

const monthNumber: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

type Parts = readonly [year: string, month: string | number, date: string];

/** Makes a day of the parts of a text, with the year's century where it has two digits. */
function dayFrom([year, month, date]: Parts, thisYear: number): DateText {
  const twoDigitYear = year.length === 2;
  const whole = twoDigitYear ? 2000 + Number(year) : Number(year);
  const dated = twoDigitYear && whole > thisYear + yearsAhead ? whole - 100 : whole;
  if (dated < firstYear || dated > lastYear) return { kind: "outOfRange" };
  const day = dayOf(dated, Number(month), Number(date));
  return day === undefined ? { kind: "impossible" } : { kind: "day", day, twoDigitYear };
}

/** The one day that some ways to read a text agree on; ambiguous where two are possible and differ. */
function settled(ways: readonly Parts[], thisYear: number): DateText {
  const readings = ways.map((way) => dayFrom(way, thisYear));
  const days = readings.filter((reading) => reading.kind === "day");
  const [first] = days;
  if (first === undefined) return readings[0] ?? { kind: "none" };
  const second = days.find(({ day }) => day !== first.day);
  return second === undefined ? first : { kind: "ambiguous", first: first.day, second: second.day };
}

/** 2026-01-05, 2026/1/5, 2026.01.05, 2026 01 05. */
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
/** 20260105 and 260105. */
const unbroken = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;
/** 05.01.2026, 5/1/2026, 5-1-2026, 26-01-05. */
const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
/** 5/1 2026, 5/1-26: the day first, as only Swedish writes it. */
const slashedDay = /^(\d{1,2})\/(\d{1,2})(?: -?|-)'?(\d{4}|\d{2})$/;
/** 5 januari 2026, 5:e jan. -26, 5-jan-2026. */
const namedMonth = /^(\d{1,2})(?::?e)?\.?[ -]?([a-zåäö]{3,9})\.?,?(?: -?|-)?'?(\d{4}|\d{2})$/;
const leading = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)[a-z]{0,3}\.?,? )?(?:den )?/;

function fromNumbers(
  [, first = "", mark, second = "", year = ""]: RegExpExecArray,
  thisYear: number,
): DateText {
  const dayFirst: Parts = [year, second, first];
  const monthFirst: Parts = [year, first, second];
  if (year.length === 4) {
    // Nobody writes dots with the month first.
    return settled(mark === "." ? [dayFirst] : [dayFirst, monthFirst], thisYear);
  }
  const shortened: Parts = [first.padStart(2, "0"), second, year];
  if (mark === "-" || mark === " ") {
    const read = first.length === 2 ? dayFrom(shortened, thisYear) : dayFrom(dayFirst, thisYear);
    return read.kind === "day" ? read : dayFrom(dayFirst, thisYear);
  }
  const ways = first.length === 2 ? [shortened, dayFirst] : [dayFirst];
  return settled(mark === "/" ? [...ways, monthFirst] : ways, thisYear);
}

function fromUnbroken([, year = "", month = "", date = ""]: RegExpExecArray, thisYear: number): DateText {
  // Eight digits that do not begin with a year are no date: 05012026 may be anything.
  if (year.length === 4 && !/^(?:1[89]|2[01])/.test(year)) return { kind: "none" };
  return dayFrom([year, month, date], thisYear);
}

/**
 * Reads a date that stands alone in a text, in the spellings that Swedish workbooks hold. `text` is in plain
 * spelling and short; `thisYear` decides the century of two digits.
 */
export function readDateText(text: string, thisYear: number): DateText {
  const bare = text.toLowerCase().replace(leading, "");
  const [, year = "", , month = "", date = ""] = yearFirst.exec(bare) ?? [];
  if (year !== "") return dayFrom([year, month, date], thisYear);
  const digits = unbroken.exec(bare);
  if (digits !== null) return fromUnbroken(digits, thisYear);
  const numbered = numbers.exec(bare);
  if (numbered !== null) return fromNumbers(numbered, thisYear);
  const slashed = slashedDay.exec(bare);
  if (slashed !== null) return dayFrom([slashed[3] ?? "", slashed[2] ?? "", slashed[1] ?? ""], thisYear);
  const named = namedMonth.exec(bare);
  const monthNamed = monthNumber.get(named?.[2] ?? "");
  if (named === null || monthNamed === undefined) return { kind: "none" };
  return dayFrom([named[3] ?? "", monthNamed, named[1] ?? ""], thisYear);
}
