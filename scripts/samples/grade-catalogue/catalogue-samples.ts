import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { catalogueRows } from "./catalogue-rows";
import { catalogueSheet } from "./catalogue-sheet";
import { plantCatalogueFindings } from "./plant-catalogue-findings";

const seed = 2026;
const rowCount = 288;

/** The grade catalogue's samples and the template, by file name. */
export async function catalogueSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = catalogueRows(new SeededRandom(seed), rowCount);
  return returnSamples({
    name: "betygskatalog",
    heading: "betygskatalog",
    sheet: catalogueSheet,
    clean,
    planted: plantCatalogueFindings(clean),
    aRow: "en rad för varje betyg",
    reports: "Betyg som sattes vårterminen 2026.",
    notTheirs: {
      note: "Bladet är gjort till tillägget Nacka vux. Det är inte Nackas blankett: betygskatalogen lämnas in på papper, undertecknad.",
      words: "inte Nackas blankett",
    },
    aboutSamples: [
      "Listan över planterade fel gäller den 10 augusti 2026, när inget regelverk är valt. Vad som snart ska lämnas in beror på dagen.",
    ],
    aboutTemplate: [
      "Mallen har det som Nacka vill ha i en betygskatalog, och kolumner för prövning, komvuxarbete, underskrift och inlämning. Använd den för att samla och granska uppgifterna innan du skriver ut katalogen.",
      "Skriv personnummer med 12 siffror, datum som åååå-mm-dd och Skolverkets koder. En rad är ett betyg.",
    ],
  });
}
