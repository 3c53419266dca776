import { signingMargins } from "../page-looks";
import type { PageSetup, PageText } from "../port";
import type { ElementTexts, RootChildren } from "./sheet-elements";
import { escapeXml } from "./xml-text";

/** The elements of a sheet part that say how it prints. */
export const pageElementNames = ["sheetPr", "pageMargins", "pageSetup", "headerFooter"] as const;

/** Excel's limit for a whole header or footer. */
const longestPageText = 255;
/** Paper number 9 is A4. ECMA-376 part 1, 18.3.1.63. */
const a4 = 9;

const margins = Object.entries(signingMargins)
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(" ");

/** A page set-up as a sheet part's elements; what the sheet has in `sheetPr` besides is kept. */
export function pageElements(setup: PageSetup, children: RootChildren): ElementTexts {
  const p = children.prefix;
  const text = (name: string, of: PageText): string =>
    `<${p}${name}>${escapeXml(pageText(of))}</${p}${name}>`;
  return {
    sheetPr: fitToPage(children.text("sheetPr"), p),
    pageMargins: `<${p}pageMargins ${margins}/>`,
    // A printer's own settings, which an r:id would name, could stand for another paper.
    pageSetup: `<${p}pageSetup paperSize="${a4}" orientation="${setup.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    // What is to be signed keeps its size where a wide sheet is shrunk.
    headerFooter: `<${p}headerFooter scaleWithDoc="0">${text("oddHeader", setup.header)}${text("oddFooter", setup.footer)}</${p}headerFooter>`,
  };
}

/** "&LLeft&CCenter&RRight". Cut at Excel's limit, beyond which it would call the file damaged. */
function pageText({ left = "", center = "", right = "" }: PageText): string {
  const part = (letter: string, text: string) => (text === "" ? "" : `&${letter}${text}`);
  return `${part("L", left)}${part("C", center)}${part("R", right)}`.slice(0, longestPageText);
}

function fitToPage(sheetPr: string | null, p: string): string {
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (sheetPr === null) return `<${p}sheetPr>${fit}</${p}sheetPr>`;
  const bare = sheetPr.replace(/<(?:\w+:)?pageSetUpPr[^>]*\/>/, "");
  if (bare.endsWith("/>")) return `${bare.slice(0, -2)}>${fit}</${p}sheetPr>`;
  return bare.replace(/<\/(?:\w+:)?sheetPr>$/, `${fit}</${p}sheetPr>`);
}
