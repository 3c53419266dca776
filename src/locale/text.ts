/** The languages that every text is there in; Swedish first, English for whoever has Office in another language. */
export type Language = "sv" | "en";

/** The same keys with texts of another language: `Texts<typeof sv>` makes a missing or extra key a type error. */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Texts<T[K]>;
};

/** The language of the texts for a BCP 47 tag such as Office's displayLanguage: Swedish for sv-*, else English. */
export function languageOf(tag: string): Language {
  return /^sv\b/i.test(tag) ? "sv" : "en";
}
