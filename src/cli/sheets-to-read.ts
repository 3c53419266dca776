import { commandLineTexts } from "../locale/locale";
import type { Workbook } from "../workbook/port";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";

/**
 * The names of the sheets to look in: the one that --sheet names, in capitals or not, as Excel does; else every sheet
 * that is shown. Throws `Unusable` for a name that no sheet has, with those that there are.
 */
export async function sheetsToRead(
  workbook: Workbook,
  { sheet, language }: Pick<Options, "sheet" | "language">,
): Promise<string[]> {
  const sheets = await workbook.sheets();
  if (sheet === undefined)
    return sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const found =
    sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => plain(name) === plain(sheet));
  if (found === undefined) {
    const names = sheets.slice(0, mostNamed).map(({ name }) => `”${name}”`);
    const all = [...names, ...(sheets.length > mostNamed ? ["…"] : [])].join(", ");
    throw new Unusable(commandLineTexts[language].noSuchSheet(sheet, all));
  }
  return [found.name];
}

const mostNamed = 20;

/** Excel's own comparison, and composed letters: some terminals write ÅÄÖ as a letter and a mark. */
function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** The sheets that are hidden. */
export async function hiddenSheets(workbook: Workbook): Promise<string[]> {
  return (await workbook.sheets())
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name }) => name);
}
