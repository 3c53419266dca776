import { isBlank, type Cell } from "../../values/reading";
import type { CharacterClass, SpecificationCode } from "./specification";

/** What may be written: a class, and single characters besides. */
export interface AllowedCharacters {
  readonly characters: CharacterClass | undefined;
  readonly alsoAllowed: string;
}

const classes: Readonly<Record<string, CharacterClass>> = {
  a: "A",
  alla: "A",
  b: "B",
  bokstäver: "B",
  bs: "BS",
  "bokstäver och siffror": "BS",
  s: "S",
  siffror: "S",
};

const marks: Readonly<Record<string, string>> = {
  bindestreck: "-",
  mellanslag: " ",
  punkt: ".",
  komma: ",",
  kolon: ":",
  snedstreck: "/",
  understreck: "_",
};

/** "BS", "S och bindestreck", "Siffror"; undefined for other words, and "unstated" for an empty cell. */
export function allowedCharacters(cell: Cell): AllowedCharacters | "unstated" | undefined {
  if (isBlank(cell)) return "unstated";
  const text = String(cell).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase().slice(0, 100);
  const whole = classes[text];
  if (whole !== undefined) return { characters: whole, alsoAllowed: "" };
  // "binde-streck" is the document's own division of the word.
  const [first = "", ...others] = text
    .split(/ och | samt |[,+]/)
    .map((part) => part.trim().replace(/-/g, ""));
  const characters = classes[first];
  const also = others.map((word) => marks[word]);
  if (characters === undefined || also.length === 0 || also.includes(undefined)) return undefined;
  return { characters, alsoAllowed: also.join("") };
}

const longest = 5_000;

/** 15, "1-15", "max 15": the largest number; undefined for what is no length, and "unstated" for an empty cell. */
export function maxLength(cell: Cell): number | "unstated" | undefined {
  if (isBlank(cell)) return "unstated";
  const numbers = typeof cell === "number" ? [cell] : (String(cell).match(/\d{1,6}/g) ?? []).map(Number);
  const length = numbers.length === 0 ? 0 : Math.max(...numbers);
  return Number.isInteger(length) && length > 0 && length <= longest ? length : undefined;
}

const noValue = /saknas|saknar|ej deltag|inte deltag|försvunn|ersättningsprov|ej aktuell|okän[dt]/i;
const otherContent = /maxpoäng|antal|beteckning|fritext|datum|procent|namn\b/i;

/**
 * Whether the codes are all that may be written. They are not where they only say why there is no value ("99 = Uppgift
 * saknas" beside a group's name or a number of points), or where the field has room for more than any code.
 */
export function isOnlyCodes(
  codes: readonly SpecificationCode[],
  description: string,
  length: number | undefined,
): boolean {
  if (codes.length === 0) return false;
  if (/tillåtna värden/i.test(description)) return true;
  const widest = Math.max(...codes.map(({ code }) => (code.split("-").at(-1) ?? code).length));
  if (length !== undefined && length > widest) return false;
  return !otherContent.test(description) && codes.some(({ meaning }) => !noValue.test(meaning));
}
