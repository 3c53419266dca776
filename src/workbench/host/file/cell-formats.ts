import { scanPart } from "../../../workbook/xlsx/scan-part";
import type { XmlHandler } from "../../../workbook/xlsx/xml-scanner";
import type { XmlTag } from "../../../workbook/xlsx/xml-tag";
import type { ZipEntry } from "../../../workbook/xlsx/zip-directory";
import { plainStyle, sharedStyle, type CellStyle } from "../model/cell-style";
import { fileColour } from "./file-colour";
import { numberFormatOf } from "./number-formats";

/** A file's cell formats by the number that cells give; only what the stand-in shows. */
export function readCellFormats(entry: ZipEntry | undefined): readonly CellStyle[] {
  if (entry === undefined) return [plainStyle];
  const reader = new FormatReader();
  scanPart(entry, reader);
  return reader.formats.length > 0 ? reader.formats : [plainStyle];
}

interface Font {
  bold?: boolean;
  colour?: string;
}

class FormatReader implements XmlHandler {
  readonly formats: CellStyle[] = [];
  private readonly numberFormats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | undefined)[] = [];
  private list = "";
  private isSolid = false;

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "fonts":
      case "fills":
      case "cellXfs":
      case "cellStyleXfs":
      case "dxfs":
        this.list = tag.name;
        return;
      case "numFmt":
        this.numberFormats.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "General");
        return;
      case "xf":
        if (this.list === "cellXfs") this.formats.push(this.formatOf(tag));
        return;
      case "alignment":
        if (this.list === "cellXfs") this.align(tag);
        return;
      case "protection":
        if (this.list === "cellXfs" && tag.attribute("locked") !== undefined && !tag.flag("locked"))
          this.change({ unlocked: true });
        return;
      default:
        if (this.list === "fonts") this.openFont(tag);
        else if (this.list === "fills") this.openFill(tag);
    }
  }

  close(tag: XmlTag): void {
    if (tag.name === this.list) this.list = "";
  }

  private openFont(tag: XmlTag): void {
    const font = this.fonts.at(-1);
    if (tag.name === "font") this.fonts.push({});
    else if (font && tag.name === "b") font.bold = tag.attribute("val") === undefined || tag.flag("val");
    else if (font && tag.name === "color") {
      const colour = fileColour(tag);
      // Black is what every cell has.
      if (colour !== undefined && colour !== "#000000") font.colour = colour;
    }
  }

  private openFill(tag: XmlTag): void {
    if (tag.name === "fill") this.fills.push(undefined);
    else if (tag.name === "patternFill") this.isSolid = tag.attribute("patternType") === "solid";
    else if (tag.name === "fgColor" && this.isSolid) this.fills[this.fills.length - 1] = fileColour(tag);
  }

  private formatOf(tag: XmlTag): CellStyle {
    const font = this.fonts[Number(tag.attribute("fontId") ?? 0)];
    const fill = this.fills[Number(tag.attribute("fillId") ?? 0)];
    return sharedStyle({
      numberFormat: numberFormatOf(Number(tag.attribute("numFmtId") ?? 0), this.numberFormats),
      ...(fill === undefined ? {} : { fill }),
      ...(font?.colour === undefined ? {} : { fontColor: font.colour }),
      ...(font?.bold ? { bold: true } : {}),
    });
  }

  private align(tag: XmlTag): void {
    const horizontal = tag.attribute("horizontal");
    const vertical = tag.attribute("vertical");
    this.change({
      ...(horizontal === "left" || horizontal === "center" || horizontal === "right"
        ? { align: horizontal }
        : {}),
      ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
      ...(tag.flag("wrapText") ? { wrap: true } : {}),
    });
  }

  /** Says more of the format that is being read. */
  private change(more: Partial<CellStyle>): void {
    const last = this.formats.pop();
    if (last) this.formats.push(sharedStyle({ ...last, ...more }));
  }
}
