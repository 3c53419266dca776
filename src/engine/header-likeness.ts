import { headerDirection, type HeaderDirection } from "./header-direction";
import { headerWords } from "./header-words";

/** How a header names a column: by the same words, by the same words among fillers, or nearly. */
export interface Likeness {
  readonly why: "header" | "words" | "similar";
  /** 0 to 1. */
  readonly score: number;
}

/** A column's header and synonyms, prepared for many comparisons. */
export interface NamedColumn {
  readonly exact: ReadonlySet<string>;
  readonly spellings: readonly NamedSpelling[];
}

interface NamedSpelling {
  readonly words: readonly string[];
  readonly joined: string;
  readonly direction: HeaderDirection | undefined;
}

/** Words that say whose or which, not what. */
const fillers = new Set([
  "elev", "elevens", "elever", "deltagare", "deltagarens", "kursdeltagare", "kursdeltagarens", "studerande",
  "studerandes", "student", "studentens", "den", "det", "en", "ett", "för", "på", "av", "i", "till", "enligt", "och",
  "eller", "ange", "obs", "siffror", "the", "of", "for",
]); // prettier-ignore

const longForms: Readonly<Record<string, string>> = {
  nr: "nummer", pnr: "personnummer", persnr: "personnummer", personnr: "personnummer", dat: "datum", utb: "utbildning",
  avbr: "avbrott", anordn: "anordnare", bet: "betyg", genomf: "genomförda", orsakskod: "orsak", startdat: "startdatum",
  slutdat: "slutdatum",
}; // prettier-ignore

/** Below this length two different words are simply two words: Kön, Kod and Ort are not spellings of each other. */
const shortestAlike = 6;

/** "Kurskoden", "Betyget": the same word in its definite form. */
const definiteForms = ["n", "en", "t", "et"];

export function namedColumn(header: string, synonyms: readonly string[]): NamedColumn {
  const texts = [header, ...synonyms];
  return {
    exact: new Set(texts.map(headerWords)),
    spellings: texts.map((text) => {
      const words = significantWords(text);
      return { words, joined: words.join(""), direction: headerDirection(text) };
    }),
  };
}

/** How well a header names the column; undefined where it does not. */
export function headerLikeness(header: string, column: NamedColumn): Likeness | undefined {
  if (column.exact.has(headerWords(header))) return { why: "header", score: 1 };
  const words = significantWords(header);
  const joined = words.join("");
  if (joined === "") return undefined;
  const sorted = [...words].sort().join("");
  let best: Likeness | undefined;
  const direction = headerDirection(header);
  for (const spelling of column.spellings) {
    // "Ledig till" is never "Ledig från", however alike the rest is.
    if (direction !== undefined && spelling.direction !== undefined && direction !== spelling.direction)
      continue;
    const found = compare(words, joined, sorted, spelling);
    const score = (found?.score ?? 0) - (direction === spelling.direction ? 0 : 0.05);
    if (found !== undefined && score > (best?.score ?? 0)) best = { ...found, score };
  }
  return best;
}

function compare(
  words: readonly string[],
  joined: string,
  sorted: string,
  spelling: NamedSpelling,
): Likeness | undefined {
  if (spelling.joined === "") return undefined;
  if (spelling.joined === joined) return { why: "words", score: 0.95 };
  if (joined.length >= shortestAlike && definiteForms.some((end) => joined === spelling.joined + end)) {
    return { why: "words", score: 0.88 };
  }
  if ([...spelling.words].sort().join("") === sorted) return { why: "words", score: 0.9 };
  const held = spelling.words.every((word) => words.includes(word));
  if (held && spelling.joined.length >= shortestAlike - 1) {
    return { why: "words", score: 0.6 + 0.25 * (spelling.joined.length / joined.length) };
  }
  const longest = Math.max(joined.length, spelling.joined.length);
  if (Math.min(joined.length, spelling.joined.length) < shortestAlike) return undefined;
  const most = Math.floor(longest / 6);
  const steps = editDistance(joined, spelling.joined, most);
  return steps > most ? undefined : { why: "similar", score: 0.8 - 0.1 * steps };
}

function significantWords(text: string): string[] {
  const outside = text
    .normalize("NFC")
    .toLowerCase()
    .slice(0, 200)
    .replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, " ");
  const words = outside.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  return (telling.length > 0 ? telling : words).map((word) =>
    Object.hasOwn(longForms, word) ? (longForms[word] as string) : word,
  );
}

/** Letters to put in, take out, change or swap with the next; anything above `most` is told as `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let steps = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      }
      next.push(steps);
    }
    [before, last] = [last, next];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
