import { sheetPlace } from "../../../workbook/xlsx/page-parts";
import { scanPart } from "../../../workbook/xlsx/scan-part";
import { SheetNames } from "../../../workbook/xlsx/sheet-names";
import type { XmlHandler } from "../../../workbook/xlsx/xml-scanner";
import type { XmlTag } from "../../../workbook/xlsx/xml-tag";
import { decodeRaw, decodeText } from "../../../workbook/xlsx/xml-text";
import type { ZipEntry } from "../../../workbook/xlsx/zip-directory";
import { areaAddress, parseArea, splitSheet, type Area } from "../model/area";
import { type PageLayout, type PageMargins, plainPage } from "../model/page-layout";

/** Paper numbers of files and Office.js's names. ECMA-376 part 1, 18.3.1.63. */
const papers: Readonly<Record<string, string>> = {
  "1": "Letter",
  "5": "Legal",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};

const pointsPerInch = 72;

/** How a sheet prints, from its part and the workbook's. */
export function readPage(sheet: ZipEntry, workbook: ZipEntry, name: string): PageLayout {
  const looks = new PageLooks();
  scanPart(sheet, looks);
  return { ...looks.page, ...printNames(workbook, sheetPlace(workbook, name)) };
}

class PageLooks implements XmlHandler {
  page: PageLayout = plainPage;
  private fits = false;
  private reading: "Header" | "Footer" | undefined;
  private text_ = "";

  open(tag: XmlTag): void {
    const number = (name: string) => Number(tag.attribute(name) ?? NaN);
    switch (tag.name) {
      case "pageSetUpPr":
        this.fits = tag.flag("fitToPage");
        return;
      case "pageMargins": {
        const margin = (side: keyof PageMargins) =>
          Math.round(number(side) * pointsPerInch * 10) / 10 || this.page.margins[side];
        const margins = { left: margin("left"), right: margin("right"), top: margin("top"), bottom: margin("bottom"), header: margin("header"), footer: margin("footer") }; // prettier-ignore
        this.page = { ...this.page, margins };
        return;
      }
      case "pageSetup":
        this.page = {
          ...this.page,
          landscape: tag.attribute("orientation") === "landscape",
          paper: papers[tag.attribute("paperSize") ?? ""] ?? this.page.paper,
          zoom: this.zoomOf(number("scale") || 100, number("fitToWidth"), number("fitToHeight")),
        };
        return;
      case "headerFooter":
        this.page = { ...this.page, textsScale: tag.attribute("scaleWithDoc") === undefined || tag.flag("scaleWithDoc") }; // prettier-ignore
        return;
      case "oddHeader":
      case "oddFooter":
        this.reading = tag.name === "oddHeader" ? "Header" : "Footer";
        this.text_ = "";
        return;
      default:
    }
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (this.reading) this.text_ += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
  }

  close(tag: XmlTag): void {
    if (this.reading === undefined || (tag.name !== "oddHeader" && tag.name !== "oddFooter")) return;
    const { left, center, right } = pageTextOf(this.text_);
    const where = this.reading;
    const texts = { ...this.page.texts, [`Left${where}`]: left, [`Center${where}`]: center, [`Right${where}`]: right }; // prettier-ignore
    this.page = { ...this.page, texts };
    this.reading = undefined;
  }

  /** A file says 0 for "as many pages as it takes", and leaves 1 out. */
  private zoomOf(scale: number, wide: number, high: number): PageLayout["zoom"] {
    if (!this.fits) return { scale };
    const pages = (count: number) => (Number.isNaN(count) ? 1 : count);
    return {
      ...(pages(wide) > 0 && { horizontalFitToPages: pages(wide) }),
      ...(pages(high) > 0 && { verticalFitToPages: pages(high) }),
    };
  }
}

/** What a workbook part's names say of a sheet's printing; `index` is its place among all sheets. */
function printNames(workbook: ZipEntry, index: number): Pick<PageLayout, "printArea" | "titleRows"> {
  const names = new SheetNames(workbook, index);
  const areasOf = (name: string): Area[] =>
    (names.text(name)?.replace(/<[^>]*>/g, "") ?? "").split(",").flatMap((reference) => {
      const area = parseArea(splitSheet(reference.replaceAll("&apos;", "'")).rest.replaceAll("$", ""));
      return area === undefined ? [] : [area];
    });
  return {
    printArea: areasOf("_xlnm.Print_Area"),
    titleRows: areasOf("_xlnm.Print_Titles").find((area) => /^\d/.test(areaAddress(area))),
  };
}

/** "&LLeft&CCenter&RRight" in its parts. */
function pageTextOf(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  let at: keyof typeof parts = "center";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    const side = ({ "&L": "left", "&C": "center", "&R": "right" } as const)[piece as "&L"];
    if (side === undefined) parts[at] += piece;
    else at = side;
  }
  return parts;
}
