import type { Cell } from "../../src/values/reading";
import type { ExpectedFinding } from "./planting";
import { returnWorkbook, type SheetOfReturn } from "./return-workbook";

const scbs =
  "Bladet är gjort till tillägget Nacka vux. Det är inte SCB:s mall: den finns hos SCB när insamlingen öppnar.";
const testPersons =
  "Alla personer är påhittade. Personnumren och samordningsnumren är Skatteverkets testnummer, som aldrig ges till någon. Nummer med TF är tillfälliga nummer i SCB:s form. Skolan finns inte.";

/** What one return's samples are made of. */
export interface SamplesOfReturn<K extends string> {
  /** The beginning of the file names: "komvux". */
  readonly name: string;
  /** The return in the headings of the notes: "komvux". */
  readonly heading: string;
  readonly sheet: SheetOfReturn<K>;
  readonly clean: readonly Readonly<Record<K, Cell>>[];
  readonly planted: {
    readonly rows: readonly Readonly<Record<K, Cell>>[];
    readonly findings: readonly ExpectedFinding[];
  };
  /** What a row is, for the one who fills the template in: "en rad för varje person och kurs". */
  readonly aRow: string;
  /** What the samples report, where it is not the spring of 2026: "Redovisning per den 15 oktober 2026." */
  readonly reports?: string;
  /** From which day the clean sample has nothing to remark on, in words. */
  readonly cleanFrom?: string;
  /** Whose template it is not, where that is not SCB: a sentence for the notes and the words for the titles. */
  readonly notTheirs?: { readonly note: string; readonly words: string };
  /** What else the notes beside the samples should say. */
  readonly aboutSamples?: readonly string[];
  /** What the template holds and how it is written. */
  readonly aboutTemplate: readonly string[];
}

/** The clean and the planted sample with its list, and the template, by file name: workbooks as bytes, the list as text. */
export async function returnSamples<K extends string>({
  name,
  heading,
  sheet,
  clean,
  planted,
  aRow,
  reports = "Redovisning för vårterminen 2026.",
  cleanFrom = "10 augusti 2026",
  notTheirs = { note: scbs, words: "inte SCB:s mall" },
  aboutSamples = [],
  aboutTemplate,
}: SamplesOfReturn<K>): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const ours = notTheirs.note;
  const subtitle = `${reports} Exempel från Nacka vux med testpersoner, ${notTheirs.words}.`;
  return {
    [`${name}-utan-anmarkningar.xlsx`]: await returnWorkbook(sheet, clean, subtitle, [
      `Exempel: ${heading} utan anmärkningar`,
      ours,
      testPersons,
      `Granskas bladet ${cleanFrom} eller senare finns inget att anmärka på.`,
      ...aboutSamples,
    ]),
    [`${name}-planterade-fel.xlsx`]: await returnWorkbook(sheet, planted.rows, subtitle, [
      `Exempel: ${heading} med planterade fel`,
      ours,
      testPersons,
      "Ungefär hälften av raderna har fel som vi har lagt dit: minst två av varje sort som tillägget letar efter.",
      ...aboutSamples,
    ]),
    [`${name}-planterade-fel.json`]: `[\n${planted.findings.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
    [`${name}-mall.xlsx`]: await returnWorkbook(
      sheet,
      [],
      `Egen mall från Nacka vux, ${notTheirs.words}. Skriv ${aRow}.`,
      [`Mall: ${heading}`, ours, ...aboutTemplate],
    ),
  };
}
