import { plainSpelling } from "../../values/plain-spelling";
import type { Cell } from "../../values/reading";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import type { ChoiceId } from "../texts";

/** A cell's text as words are compared: small letters, ordinary spaces, no full stop at the end. */
export function spoken(cell: Cell): string {
  return plainSpelling(String(cell).slice(0, 100)).toLowerCase().replace(/\.$/, "");
}

/** One of a few things, by any of the words that people write for it; `choices` names the text that lists them. */
export function words<T extends string>(
  choices: ChoiceId,
  spellings: Readonly<Record<T, readonly string[]>>,
): ArgumentKind<T> {
  const byWord = new Map<string, T>();
  for (const meaning in spellings) for (const word of spellings[meaning]) byWord.set(word, meaning);
  return {
    holds: "word",
    read: (cell) => byWord.get(spoken(cell)) ?? new Problem("unknownWord", { choices }),
  };
}
