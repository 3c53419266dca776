import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { plantSfiFindings } from "./plant-sfi-findings";
import { sfiRows } from "./sfi-rows";
import { sfiSheet } from "./sfi-sheet";

const seed = 2026;

/** The sfi samples and the template, by file name. */
export async function sfiSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = sfiRows(new SeededRandom(seed));
  return returnSamples({
    name: "sfi",
    heading: "sfi",
    sheet: sfiSheet,
    clean,
    planted: plantSfiFindings(clean),
    aRow: "en rad för varje person och kurs",
    aboutTemplate: [
      "Mallen har studieväg och kurs som SCB redovisar dem, språkkod, datum och resultat, och skolenhetskod. Använd den för att samla och granska uppgifter, och klistra sedan in dem som värden i SCB:s mall.",
      "Skriv personnummer med 12 siffror, datum som åååå-mm-dd, studieväg 1–3 och kurs A–D. En rad är en person i en kurs.",
    ],
  });
}
