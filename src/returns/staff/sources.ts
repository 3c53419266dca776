import type { Source } from "../../regulations/source";

/** SCB's page for those who report teaching staff. */
export const scbStaff = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal",
  url: "https://www.scb.se/lamna-uppgifter/undersokningar/Pedagogisk-personal/",
  stated,
  date: "2020",
});

/** SCB's specification of the data file of 2026, as a published program for schools restates it. */
export const scbStaffFile = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal 2026, kravspecifikation för datafil, återgiven i öppen källkod",
  url: "https://github.com/mattiasvoleman/SchemaPro",
  stated,
  date: "2026-05-07",
});

/** The rule that SCB's page of 2016 and two suppliers' manuals state alike. */
export const subjectShares = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal, ämnesomfattning",
  url: "https://www.scb.se/lamna-uppgifter/undersokningar/Pedagogisk-personal/",
  stated,
  date: "2016",
});
