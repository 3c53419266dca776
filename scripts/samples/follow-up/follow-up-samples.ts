import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { followUpRows } from "./follow-up-rows";
import { followUpSheet } from "./follow-up-sheet";
import { plantFollowUpFindings } from "./plant-follow-up-findings";

const seed = 2026;
const rowCount = 340;

/** The follow-up register's samples and the template, by file name. */
export async function followUpSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = followUpRows(new SeededRandom(seed), rowCount);
  return returnSamples({
    name: "uppfoljning",
    heading: "uppföljning",
    sheet: followUpSheet,
    clean,
    planted: plantFollowUpFindings(clean),
    aRow: "en rad för varje elev och kurs",
    reports: "Elever vårterminen 2026.",
    notTheirs: {
      note: "Bladet är gjort till tillägget Nacka vux. Ingen har bestämt hur ett sådant register ska se ut, och det lämnas inte in.",
      words: "ingens blankett",
    },
    aboutSamples: [
      "Listan över planterade fel gäller den 10 augusti 2026. Hur länge någon har varit inaktiv beror på dagen.",
    ],
    aboutTemplate: [
      "Mallen har det som behövs för att följa upp aktivitet, sjukskrivning, APL och hur kurser slutar. Lägg till egna kolumner fritt, och ta bort dem som du inte använder.",
      "Skriv personnummer med 12 siffror och datum som åååå-mm-dd. En rad är en elev i en kurs, eller i en hel utbildning om du skriver utbildningens poäng.",
    ],
  });
}
