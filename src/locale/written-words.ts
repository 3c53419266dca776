import type { Language } from "./text";

interface WrittenWords {
  /** Above the notes on a payout sheet. */
  readonly noteHeader: string;
  /** What whoever signs a payout sheet certifies. */
  readonly certified: string;
}

/** Words that are written into workbooks and known again there, in whichever language a colleague wrote them. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = {
  sv: { noteHeader: "Avvikelse", certified: "Utbetalningsunderlaget är granskat, korrigerat och korrekt." },
  en: { noteHeader: "Deviation", certified: "The payout sheet is reviewed, corrected and correct." },
};
