import { komvuxRows } from "./komvux-rows";
import { komvuxWorkbook } from "./komvux-workbook";
import { plantFindings } from "./plant-findings";
import { SeededRandom } from "./seeded-random";

const rowCount = 312;
const seed = 2026;

const ours =
  "Bladet är gjort till tillägget Nacka vux. Det är inte SCB:s mall: den finns hos SCB när insamlingen öppnar.";
const testPersons =
  "Alla personer är påhittade. Personnumren och samordningsnumren är Skatteverkets testnummer, som aldrig ges till någon. Nummer med TF är tillfälliga nummer i SCB:s form. Skolan finns inte.";
const subtitle =
  "Redovisning för vårterminen 2026. Exempel från Nacka vux med testpersoner, inte SCB:s mall.";

/** The komvux samples and the template, by file name: workbooks as bytes, the list of findings as text. */
export async function komvuxSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = komvuxRows(new SeededRandom(seed), rowCount);
  if (clean.length !== rowCount) throw new Error(`${clean.length} rows instead of ${rowCount}`);
  const planted = plantFindings(clean);
  return {
    "komvux-utan-anmarkningar.xlsx": await komvuxWorkbook(clean, subtitle, [
      "Exempel: komvux utan anmärkningar",
      ours,
      testPersons,
      "Granskas bladet 10 augusti 2026 eller senare finns inget att anmärka på.",
    ]),
    "komvux-planterade-fel.xlsx": await komvuxWorkbook(planted.rows, subtitle, [
      "Exempel: komvux med planterade fel",
      ours,
      testPersons,
      "Ungefär hälften av raderna har fel som vi har lagt dit: minst två av varje sort som tillägget letar efter.",
    ]),
    "komvux-planterade-fel.json": `[\n${planted.findings.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
    "komvux-mall.xlsx": await komvuxWorkbook(
      [],
      "Egen mall från Nacka vux, inte SCB:s mall. Skriv en rad för varje person och kurs.",
      [
        "Mall: komvux",
        ours,
        "Mallen har SCB:s 14 variabler ur komvuxregistret och skolenhetskod. Använd den för att samla och granska uppgifter, och klistra sedan in dem som värden i SCB:s mall.",
        "Skriv personnummer med 12 siffror, datum som åååå-mm-dd och Skolverkets koder. En rad är en person i en kurs.",
      ],
    ),
  };
}
