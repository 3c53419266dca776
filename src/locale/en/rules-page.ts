import type { rulesPage as swedish } from "../sv/rules-page";
import type { Texts } from "../text";

export const rulesPage: Texts<typeof swedish> = {
  file: (id) => `${id}.en.md`,
  title: (name) => `Checks: ${name}`,
  intro: (count, version) =>
    `${count} checks. This page is made from the program's own texts with \`npm run docs\`; the rules' version is ${version}.`,
  severities: { error: "Must be changed", review: "Check", note: "For information" },
  basis: {
    stated: "The source says so.",
    meaning: "It follows from what the values mean.",
    inferred: "Our conclusion; therefore never more than something to check.",
  },
  columns: "Columns",
  message: "What it says",
  why: "Why",
  fix: "What to do",
  example: "Example",
  source: "Source",
  since: (day) => `Applies from ${day}.`,
  until: (day) => `Applies up to and including ${day}.`,
  payout: {
    title: "Deviations: payout sheet",
    intro: (count: number, version: string) =>
      `${count} classes of deviations between Nacka's payout sheet and your register. The page is made from the programme's own texts and examples with \`npm run docs\`; the rules' version is ${version}.`,
    unknowns:
      "Which shares are paid, whose year's price holds, how 28 days are counted and which day is the withdrawal's cannot be read from Nacka's pages. You fill them in yourself; until then it is said what the answer depends on.",
    unknown: "Rests on what is not known",
    note: "Note on the sheet",
    noNote: "Not noted on the sheet.",
  },
};
