import type { CharacterClass, SpecificationVariable } from "./specification";

const classes: Readonly<Record<CharacterClass, RegExp>> = {
  A: /^[^;]$/u,
  B: /^\p{L}$/u,
  BS: /^[\p{L}\d]$/u,
  S: /^\d$/u,
};

/** Characters that a name may well hold, and of which "B = Bokstäver" does not speak. */
const punctuation = /^[ .'’-]$/u;

/**
 * The first character of a value that its variable does not allow. `punctuation` where every such character is a blank,
 * hyphen, apostrophe or full stop in a field of letters, as in "Anna-Karin": the document may or may not mean to bar it.
 */
export function wrongCharacter(
  { characters, alsoAllowed }: SpecificationVariable,
  value: string,
): { readonly character: string; readonly kind: "other" | "punctuation" } | undefined {
  if (characters === undefined) return undefined;
  const wrong = [...value].filter(
    (character) => !classes[characters].test(character) && !alsoAllowed.includes(character),
  );
  const soft = (character: string) =>
    (characters === "B" || characters === "BS") && punctuation.test(character);
  const hard = wrong.find((character) => !soft(character));
  if (hard !== undefined) return { character: hard, kind: "other" };
  return wrong[0] === undefined ? undefined : { character: wrong[0], kind: "punctuation" };
}

/** How many characters a value has, a composed letter being one. */
export function lengthOf(value: string): number {
  return [...value].length;
}

/** Whether a value is one of the variable's codes, or a whole number within a range such as "0-100". */
export function isCodeOf({ codes }: SpecificationVariable, value: string): boolean {
  return codes.some(({ code }) => code === value || isWithin(code, value));
}

/** The code that a value in another spelling stands for: the code in another case (`safe`), or its meaning in words. */
export function codeMeant(
  { codes }: SpecificationVariable,
  value: string,
): { readonly code: string; readonly safe: boolean } | undefined {
  const words = value.toLowerCase();
  const same = codes.filter(({ code }) => code.toLowerCase() === words);
  if (same.length === 1 && same[0]) return { code: same[0].code, safe: true };
  const named = codes.filter(({ meaning }) => meaning.toLowerCase().replace(/\.$/, "") === words);
  return named.length === 1 && named[0] ? { code: named[0].code, safe: false } : undefined;
}

function isWithin(code: string, value: string): boolean {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(code) ?? [];
  return from !== undefined && /^\d{1,6}$/.test(value) && +value >= +from && +value <= Number(to);
}
