import { commandLine as commandLineEn } from "./en/command-line";
import { confirmations as confirmationsEn } from "./en/confirmations";
import { protectedIdentity as protectedEn } from "./en/protected-identity";
import { readiness as readinessEn } from "./en/readiness";
import { report as reportEn } from "./en/report";
import * as returnsEn from "./en/returns";
import { troubles as troublesEn } from "./en/troubles";
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
  en: troublesEn,
};

/** Why a finding was not confirmed, by what `Review.confirm` says. */
export const confirmationTexts: Readonly<Record<Language, Texts<typeof confirmationsSv>>> = {
  sv: confirmationsSv,
  en: confirmationsEn,
};

/** Whether a workbook is ready to be handed in. */
export const readinessTexts: Readonly<Record<Language, Texts<typeof readinessSv>>> = {
  sv: readinessSv,
  en: readinessEn,
};

/** Rows of people with protected identity, and what Nacka asks of who has them. */
export const protectedTexts: Readonly<Record<Language, Texts<typeof protectedSv>>> = {
  sv: protectedSv,
  en: protectedEn,
};

/** What a report says. */
export const reportTexts: Readonly<Record<Language, Texts<typeof reportSv>>> = { sv: reportSv, en: reportEn };

/** A return's name; its id where it has none yet. */
export function returnName(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = (language === "sv" ? returnsSv : returnsEn).returnNames;
  return names[id] ?? id;
}

/** "vårterminen 2026". */
export function halfYearName(halfYear: { year: number; half: 1 | 2 }, language: Language): string {
  return (language === "sv" ? returnsSv : returnsEn).halfYearName(halfYear.year, halfYear.half);
}
