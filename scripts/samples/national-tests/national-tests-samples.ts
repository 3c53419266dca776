import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { nationalTestsRows } from "./national-tests-rows";
import { nationalTestsSheet } from "./national-tests-sheet";
import { plantNationalTestsFindings } from "./plant-national-tests-findings";

const seed = 2026;

/** The samples of national tests and the template, by file name. */
export async function nationalTestsSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = nationalTestsRows(new SeededRandom(seed));
  return returnSamples({
    name: "nationella-prov",
    heading: "nationella prov",
    sheet: nationalTestsSheet,
    clean,
    planted: plantNationalTestsFindings(clean),
    aRow: "en rad för varje person och prov",
    aboutTemplate: [
      "SCB:s mallar för nationella prov i komvux och sfi är inte publicerade. Mallen har det som SCB:s liknande insamlingar har gemensamt: vem, vilket prov, när, deltagande och provbetyg.",
      "Skriv personnummer med 12 siffror, datum som åååå-mm-dd, kursens kod eller sfi-kursens bokstav. Koderna 77 (ersättningsprov), 88 (försvunnet) och 99 (ej gjort) är de som SCB har i grundskolans insamlingar.",
    ],
  });
}
