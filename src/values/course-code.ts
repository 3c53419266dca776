import type { EducationLevel } from "./education-level";
import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type Reading, type ValueType } from "./reading";

/**
 * The code systems that can stand in one file: gymnasial courses (`gy11`) and levels (`gy25`), grundläggande courses
 * (`grn`), their national and local delkurser (`grnPart`, `localPart`), grundläggande from July 2025 (`vgr`),
 * orienteringskurser, anpassad utbildning (`sgr`, `adaptedUpperSecondary`), sfi, komvuxarbete, gymnasiearbete,
 * yrkespaket and codes older than 2011 (`gy2000`).
 */
export type CourseFamily =
  | "gy11"
  | "gy25"
  | "grn"
  | "grnPart"
  | "localPart"
  | "vgr"
  | "orientation"
  | "sgr"
  | "adaptedUpperSecondary"
  | "sfi"
  | "komvuxWork"
  | "upperSecondaryWork"
  | "package"
  | "gy2000";

export interface CourseCode {
  /** In its normal spelling: "MATMAT01b", "AFFAFÄ00S", "ENGE1000X". */
  readonly code: string;
  readonly family: CourseFamily;
  /** The level that the code's form tells; undefined where it does not. */
  readonly level: EducationLevel | undefined;
}

export type CourseCodeReason = "notCourseCode" | "lookalike" | "spelling" | "embedded";

/**
 * The forms, over upper-case letters. Skolverket's code principles and the published lists; that a code has a form
 * does not prove that it exists: ENGENG5 has the form of an anpassad gymnasial course.
 */
export const courseCodeForms: readonly (readonly [CourseFamily, RegExp])[] = [
  ["orientation", /^[A-ZÅÄÖ]{3}ORI\d1[A-H]$/],
  ["grn", /^GRN(?:BIO|ENG|FYS|GEO|HEM|HIS|KEM|MAT|REL|SAM|SVA|SVE|NOA|NOB|SOA|SOB)2$/],
  ["grnPart", /^GRN(?:ENG|MAT|SVE|SVA)[A-D]$/],
  ["localPart", /^(?:GRN|SGR)[A-ZÅÄÖ]{3}[U-Z]$/],
  ["vgr", /^VGRA?[A-ZÅÄÖ]{3}1(?:D[1-4])?$/],
  ["sgr", /^SGR[A-ZÅÄÖ]{3}7$/],
  ["sfi", /^SFIKU(?:[A-D]9|A91|B9[12]|[CD]9[123])$/],
  ["komvuxWork", /^KVAR[A-ZÅÄÖ]{2}(?:25)?$/],
  ["upperSecondaryWork", /^GYA[RN][A-ZÅÄÖ]{2}(?:25)?$/],
  ["gy25", /^[A-ZÅÄÖ]{4}[1-9][0A-C][0-2][0PSTVDI]X(?:[A-Z]{3})?$/],
  [
    "gy11",
    /^(?!GRN|SGR|VGR|SFI|KVAR|GYA[RN]|[A-ZÅÄÖ]{3}ORI\d1[A-H])[A-ZÅÄÖ]{6}(?:[01]|0[0-9](?:[A-C][12]?)?S?)$/,
  ],
  ["adaptedUpperSecondary", /^(?!GRN|SGR|VGR|SFI|KVAR|GYA[RN])[A-ZÅÄÖ]{6}5[1-9]?$/],
  ["package", /^[A-Z]{2}X[A-Z]{2}[NRL]$/],
  // Old codes may end in GY or, for komvux (Gy/Vux94), in K. Period names and Gy25 codes that lost their X have the
  // same shape, and are not old codes.
  ["gy2000", /^(?![VH]T20\d\d$|[A-ZÅÄÖ]{4}[1-9]0[0-2]0$)[A-ZÅÄÖ]{2,4}\d{3,4}(?:GY|K)?$/],
];

const longest = 12;

const levelOfFamily: Readonly<Partial<Record<CourseFamily, EducationLevel>>> = {
  gy11: "upperSecondary",
  gy25: "upperSecondary",
  gy2000: "upperSecondary",
  package: "upperSecondary",
  komvuxWork: "upperSecondary",
  grn: "basic",
  grnPart: "basic",
  sgr: "adaptedBasic",
  adaptedUpperSecondary: "adaptedUpperSecondary",
  sfi: "sfi",
};

function levelOf(family: CourseFamily, code: string): EducationLevel | undefined {
  switch (family) {
    case "localPart":
    case "orientation":
      return code.startsWith("GRN") ? "basic" : code.startsWith("SGR") ? "adaptedBasic" : "upperSecondary";
    case "vgr":
      // Codes that begin VGRA may belong to anpassad utbildning; no source says so.
      return /^VGR[A-ZÅÄÖ]{3}1/.test(code) ? "basic" : undefined;
    case "upperSecondaryWork":
      return code.startsWith("GYAN") ? "adaptedUpperSecondary" : "upperSecondary";
    default:
      return levelOfFamily[family];
  }
}

/** The code that a text is, whatever its case; undefined where the form is none of ours. */
function codeOf(text: string): CourseCode | undefined {
  if (text.length > longest) return undefined;
  const upper = text.toUpperCase();
  const [family] = courseCodeForms.find(([, form]) => form.test(upper)) ?? [];
  if (family === undefined) return undefined;
  // The track letter of a gymnasial course is the one letter that is written small: MATMAT01a, but AFFAFÄ00S.
  const code = family === "gy11" ? upper.replace(/(?<=\d)[ABC]/, (letter) => letter.toLowerCase()) : upper;
  return { code, family, level: levelOf(family, code) };
}

/** The course code that stands alone in the text in its normal spelling, as lists hold it; undefined for all else. */
export function courseCodeOf(text: string): CourseCode | undefined {
  const found = codeOf(text);
  return found?.code === text ? found : undefined;
}

/** The text without its blanks, "ENGENG 05". "Teknik 1" has the same shape, but is not in capitals: it is a name. */
function withoutBlanks(text: string): string {
  return /[a-zåäö]{2}/.test(text) ? text : text.replaceAll(" ", "");
}

/** The one code among other words, "KH GRNENG2" or "HISHIS01a1-EE24-CLN"; undefined where there are several. */
function embeddedCode(text: string): CourseCode | undefined {
  const found = new Map<string, CourseCode>();
  for (const word of text.split(/[^A-Za-z0-9ÅÄÖåäö]+/)) {
    const code = word.length < 6 ? undefined : codeOf(word);
    // Forms so loose that ordinary words and period names have them are believed only when they stand alone.
    if (code === undefined || code.family === "gy2000") continue;
    if (!/\d/.test(word) && word !== word.toUpperCase()) continue;
    found.set(code.code, code);
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

const zeroOrOne: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", "1": "I" };
const believed = new Set<CourseFamily>(["gy11", "gy25", "grn", "orientation", "sgr", "sfi", "vgr"]);

/** The one code that the text becomes when the fewest letters O and I and digits 0 and 1 change places. */
function lookalikeCode(text: string): CourseCode | undefined {
  // A word in small letters is a word, though it ends in an o.
  if (text.length > longest || (!/\d/.test(text) && text !== text.toUpperCase())) return undefined;
  const letters = text.replace(/(?<=\d)l/g, "1").toUpperCase();
  const places = [...letters].flatMap((letter, at) => (letter in zeroOrOne ? [at] : []));
  if (places.length > 6) return undefined;
  let fewest = Infinity;
  const found = new Map<string, CourseCode>();
  for (let choice = 0; choice < 1 << places.length; choice++) {
    const swapped = places.filter((_, bit) => choice & (1 << bit));
    // One digit may stand for a letter; where two would have to, something else is wrong with the code.
    if (swapped.filter((at) => /\d/.test(letters[at] ?? "")).length > 1) continue;
    const tried = [...letters]
      .map((letter, at) => (swapped.includes(at) ? zeroOrOne[letter] : letter))
      .join("");
    const code = swapped.length > fewest ? undefined : codeOf(tried);
    if (code === undefined || !believed.has(code.family) || tried === text.toUpperCase()) continue;
    if (swapped.length < fewest) found.clear();
    fewest = swapped.length;
    found.set(code.code, code);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function readText(cell: string): Reading<CourseCode, CourseCodeReason> {
  if (cell.length > 200) return unreadable({ reason: "notCourseCode" });
  const text = plainSpelling(cell);
  const whole = codeOf(withoutBlanks(text));
  if (whole !== undefined) {
    if (whole.code === cell) return read(whole);
    return read(whole, { reason: "spelling", suggestion: whole.code, params: { code: whole.code } });
  }
  const part = embeddedCode(text);
  if (part !== undefined) {
    return read(part, { reason: "embedded", suggestion: part.code, params: { code: part.code } });
  }
  const alike = lookalikeCode(withoutBlanks(text));
  if (alike === undefined) return unreadable({ reason: "notCourseCode" });
  return unreadable({ reason: "lookalike", suggestion: alike.code, params: { code: alike.code } });
}

/** A course code (kurskod), or a level code of Gy25, in any family; compared whatever the case. */
export const courseCode: ValueType<CourseCode, CourseCodeReason> = {
  name: "courseCode",
  reasons: ["notCourseCode", "lookalike", "spelling", "embedded"],
  read(cell) {
    if (isBlank(cell)) return empty;
    return typeof cell === "string" ? readText(cell) : unreadable({ reason: "notCourseCode" });
  },
  format: (value) => value.code,
  identity: (value) => value.code,
};
