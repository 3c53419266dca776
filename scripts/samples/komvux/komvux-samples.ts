import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { komvuxRows } from "./komvux-rows";
import { komvuxSheet } from "./komvux-sheet";
import { plantFindings } from "./plant-findings";

const rowCount = 312;
const seed = 2026;

/** The komvux samples and the template, by file name. */
export async function komvuxSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = komvuxRows(new SeededRandom(seed), rowCount);
  if (clean.length !== rowCount) throw new Error(`${clean.length} rows instead of ${rowCount}`);
  return returnSamples({
    name: "komvux",
    heading: "komvux",
    sheet: komvuxSheet,
    clean,
    planted: plantFindings(clean),
    aRow: "en rad för varje person och kurs",
    aboutTemplate: [
      "Mallen har SCB:s 14 variabler ur komvuxregistret och skolenhetskod. Använd den för att samla och granska uppgifter, och klistra sedan in dem som värden i SCB:s mall.",
      "Skriv personnummer med 12 siffror, datum som åååå-mm-dd och Skolverkets koder. En rad är en person i en kurs.",
    ],
  });
}
