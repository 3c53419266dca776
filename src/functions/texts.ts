import {
  choices as choicesEn,
  functions as functionsEn,
  problems as problemsEn,
} from "../locale/en/functions";
import {
  choices as choicesSv,
  functions as functionsSv,
  problems as problemsSv,
} from "../locale/sv/functions";
import type { Language, Texts } from "../locale/text";
import type { Cell } from "../values/reading";
import type { definitions } from "./definitions";

/** Why a formula may have no answer, by the key of its sentence. */
export type ProblemId = keyof typeof problemsSv;
/** The lists of words that an argument can be. */
export type ChoiceId = keyof typeof choicesSv;

export interface ParameterText {
  /** What a sentence calls the argument: "Lärarledda timmar". */
  readonly label: string;
  /** Shown by Excel while the formula is typed. */
  readonly description: string;
}

/** A worked example: what is given, what comes of it, and what it shows. A test computes every one. */
export interface FunctionExample {
  readonly args: readonly (Cell | readonly (readonly Cell[])[])[];
  /** Left out where the answer is a table. */
  readonly value?: string | number;
  /** The formula with ranges, where an argument is one. */
  readonly written?: string;
  readonly shows: string;
}

export interface FunctionText<P extends string = string> {
  readonly description: string;
  readonly parameters: Readonly<Record<P, ParameterText>>;
  readonly examples: readonly FunctionExample[];
}

type Definitions = (typeof definitions)[number];

/** The texts of every formula and of each of its arguments: one that is missing is a type error here. */
export const functionTexts: Readonly<
  Record<Language, { readonly [D in Definitions as D["id"]]: FunctionText<D["parameters"][number]["name"]> }>
> = { sv: functionsSv, en: functionsEn };

export const problemTexts: Readonly<Record<Language, Texts<typeof problemsSv>>> = {
  sv: problemsSv,
  en: problemsEn,
};

export const choiceTexts: Readonly<Record<Language, Texts<typeof choicesSv>>> = {
  sv: choicesSv,
  en: choicesEn,
};
