import { commandLine as commandLineEn } from "./en/command-line";
import { english } from "./english";
import { commandLine as commandLineSv } from "./sv/command-line";
import { confirmations as confirmationsSv } from "./sv/confirmations";
import { protectedIdentity as protectedSv } from "./sv/protected-identity";
import { readiness as readinessSv } from "./sv/readiness";
import { report as reportSv } from "./sv/report";
import * as returnsSv from "./sv/returns";
import { troubles as troublesSv } from "./sv/troubles";
import type { Language, Texts } from "./text";

/** The command line's texts in a language. */
export const commandLineTexts: Readonly<Record<Language, Texts<typeof commandLineSv>>> = {
  sv: commandLineSv,
  en: commandLineEn,
};

/** What is wrong with a workbook, by `WorkbookError`'s trouble. */
export const troubleTexts: Readonly<Record<Language, Texts<typeof troublesSv>>> = {
  sv: troublesSv,
  get en() {
    return english().troubles;
  },
};

/** Why a finding was not confirmed, by what `Review.confirm` says. */
export const confirmationTexts: Readonly<Record<Language, Texts<typeof confirmationsSv>>> = {
  sv: confirmationsSv,
  get en() {
    return english().confirmations;
  },
};

/** Whether a workbook is ready to be handed in. */
export const readinessTexts: Readonly<Record<Language, Texts<typeof readinessSv>>> = {
  sv: readinessSv,
  get en() {
    return english().readiness;
  },
};

/** Rows of people with protected identity, and what Nacka asks of who has them. */
export const protectedTexts: Readonly<Record<Language, Texts<typeof protectedSv>>> = {
  sv: protectedSv,
  get en() {
    return english().protectedIdentity;
  },
};

/** What a report says. */
export const reportTexts: Readonly<Record<Language, Texts<typeof reportSv>>> = {
  sv: reportSv,
  get en() {
    return english().report;
  },
};

/** A return's name; its id where it has none yet. */
export function returnName(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = (language === "sv" ? returnsSv : english()).returnNames;
  return names[id] ?? id;
}

/** "vårterminen 2026". */
export function halfYearName(halfYear: { year: number; half: 1 | 2 }, language: Language): string {
  return (language === "sv" ? returnsSv : english()).halfYearName(halfYear.year, halfYear.half);
}
