import type { payoutSettings as swedish } from "../sv/payout-settings";
import type { Texts } from "../text";

/** Settings of reconciling: what no public source settles. */
export const payoutSettings: Texts<typeof swedish> = {
  title: "Settings",
  help: "Nacka's public texts do not say these. Until you fill them in the reconciliation does without, and says what depends on them.",
  shares: "Share of the check amount, per cent",
  sharesHelp: "By your terms. Empty means unknown.",
  share: {
    gradePassed: "Pass grade",
    gradeFailed: "F or Icke godkänt",
    streck: "Streck",
    withdrawalAfter28: "Withdrawal after 28 days",
    withdrawalWithin28: "Withdrawal within 28 days",
    examination: "Prövning",
    notBegun: "Not begun",
  },
  observed: (share) => `Observed on the payout sheet: ${share} per cent. That is no rule.`,
  notPercent: "Write a number from 0 to 100, or leave it empty.",
  unset: "Not filled in",
  priceYear: "Which year's price holds",
  priceYears: {
    unset: "Unknown: try all",
    start: "The year that the course began",
    end: "The year that the course ended",
    event: "The year of the grade or withdrawal",
    payment: "The year that the payout sheet is about",
  },
  reading28: "After 28 days",
  readings: {
    full: "28 full days are enough (day 28)",
    strict: "More than 28 days are needed (day 29)",
  },
  withdrawalDay: "The day of a withdrawal that is not registered",
  withdrawalDays: {
    firstInactive: "The first inactive day",
    afterThreeWeeks: "The day after three weeks",
  },
  regulations: "Regulations",
  regulationSets: { nacka24: "Nacka24", alvis: "Alvis" },
  regulationsHelp: "Decides among other things which routine for protected people is shown.",
  ownTables: "Own prices and periods",
  ownTablesHelp: "Public prices exist for 2023 only. You fill in other years' prices, and periods from 2024_3 on.",
  done: "Done",
  kept: "Kept in the workbook, without personal data.",
}; // prettier-ignore
