import type { Source } from "../../regulations/source";

/** SCB's description of the data file of national tests in compulsory school; those for komvux are not public. */
export const scbTestFile = (stated: string): Source => ({
  title: "SCB: Datafilsbeskrivning, nationella prov i årskurs 9 (systerinsamling)",
  stated,
  date: "2026",
});

/** Skolverket on handing in the results of the tests of sfi. */
export const sfiTestResults = (stated: string): Source => ({
  title: "Skolverket: Lämna in provresultat i svenska för invandrare",
  url: "https://www.skolverket.se/undervisning/vuxenutbildningen/komvux-svenska-for-invandrare-sfi/nationella-prov-i-svenska-for-invandrare-sfi/lamna-in-provresultat-i-svenska-for-invandrare-sfi",
  stated,
  date: "2023",
});
