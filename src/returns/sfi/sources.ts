import type { Source } from "../../regulations/source";

/** SCB's page for those who report sfi. */
export const scbSfi = (stated: string): Source => ({
  title: "SCB: Kommunal vuxenutbildning i svenska för invandrare, lämna uppgifter",
  url: "https://www.scb.se/lamna-uppgifter/undersokningar/Kommunal-vuxenutbildning-i-svenska-for-invandrare/",
  stated,
  date: "2017",
});

/** SCB's statistics of sfi: what a row must tell for them to be made. */
export const scbSfiStatistics = (stated: string): Source => ({
  title: "SCB: Kursdeltagare på svenskundervisning för invandrare efter studievägskurs och resultat",
  stated,
  date: "2020",
});
