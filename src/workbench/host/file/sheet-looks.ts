import { SheetPosition } from "../../../workbook/xlsx/sheet-position";
import { shiftFormula } from "../../../workbook/shift-formula";
import type { XmlHandler } from "../../../workbook/xlsx/xml-scanner";
import type { XmlTag } from "../../../workbook/xlsx/xml-tag";
import { decodeRaw, decodeText } from "../../../workbook/xlsx/xml-text";
import { markFills, markSeverity } from "../../../workbook/marks";
import { parseArea, type Area } from "../model/area";
import type { CellStyle } from "../model/cell-style";
import { ConditionalFormat } from "../model/conditional-format";
import type { SheetModel } from "../model/sheet-model";

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Excel's widths count digits of the standard font; a column of 8.43 is 64 pixels wide. */
const pixelsPerDigit = 7;
const pixelsOfPadding = 5;

/** Fills a sheet with what its part holds besides values: formulas, formats, widths, hidden rows, marks. */
export class SheetLooks implements XmlHandler {
  private readonly position = new SheetPosition();
  private readonly shared = new Map<string, Shared>();
  private inData = false;
  private formula: { group: string | undefined; text: string } | undefined;
  private ruleAreas: Area[] = [];
  private ruleFormula: string | undefined;

  constructor(
    private readonly sheet: SheetModel,
    private readonly formats: readonly CellStyle[],
  ) {}

  open(tag: XmlTag): void {
    if (this.inData) this.openInData(tag);
    else this.openOutside(tag);
  }

  close(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = false;
    else if (tag.name === "f" && this.formula) this.putFormula(this.formula);
    else if (tag.name === "formula" && this.ruleFormula !== undefined) this.putMark(this.ruleFormula);
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (!this.formula && this.ruleFormula === undefined) return;
    const text = cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    if (this.formula) this.formula.text += text;
    else this.ruleFormula = (this.ruleFormula ?? "") + text;
  }

  private openInData(tag: XmlTag): void {
    switch (tag.name) {
      case "row":
        this.position.openRow(tag);
        if (tag.attribute("hidden") !== undefined && tag.flag("hidden"))
          this.sheet.hiddenRows.add(this.position.row);
        if (tag.flag("customHeight"))
          this.sheet.rowHeights.set(this.position.row, Number(tag.attribute("ht")));
        return;
      case "c": {
        this.position.openCell(tag);
        const format = tag.attribute("s");
        const style = format === undefined ? undefined : this.formats[Number(format)];
        if (style) this.sheet.cells.setStyle(this.position.row, this.position.column, style);
        return;
      }
      case "f":
        this.formula = { group: tag.attribute("t") === "shared" ? tag.attribute("si") : undefined, text: "" };
        return;
      default:
    }
  }

  private openOutside(tag: XmlTag): void {
    switch (tag.name) {
      case "sheetData":
        this.inData = true;
        return;
      case "col":
        return this.putColumns(tag);
      case "pane":
        if (/^frozen/.test(tag.attribute("state") ?? "")) {
          this.sheet.frozen = {
            rows: Math.round(Number(tag.attribute("ySplit") ?? 0)),
            columns: Math.round(Number(tag.attribute("xSplit") ?? 0)),
          };
        }
        return;
      case "mergeCell": {
        const area = parseArea(tag.attribute("ref") ?? "");
        if (area) this.sheet.merges.push(area);
        return;
      }
      case "sheetProtection":
        this.sheet.isProtected = tag.flag("sheet");
        // The attribute says what is locked: only formatCells="0" lets people format.
        this.sheet.mayFormat = tag.attribute("formatCells") !== undefined && !tag.flag("formatCells");
        return;
      case "conditionalFormatting":
        this.ruleAreas = (tag.attribute("sqref") ?? "").split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
        return;
      case "formula":
        this.ruleFormula = "";
        return;
      default:
    }
  }

  private putColumns(tag: XmlTag): void {
    const first = Number(tag.attribute("min") ?? 1) - 1;
    // A width for every column to the sheet's end is the sheet's default and nothing that anybody scrolls to.
    const last = Math.min(Number(tag.attribute("max") ?? first + 1), first + mostColumns);
    const width = Number(tag.attribute("width") ?? NaN);
    const style = this.formats[Number(tag.attribute("style") ?? NaN)];
    const isHidden = tag.attribute("hidden") !== undefined && tag.flag("hidden");
    for (let column = first; column < last; column++) {
      if (width > 0) {
        this.sheet.columnWidths.set(column, Math.round(width * pixelsPerDigit + pixelsOfPadding));
      }
      if (isHidden) this.sheet.hiddenColumns.add(column);
      if (style) this.sheet.cells.restyleColumn(column, () => style);
    }
  }

  private putFormula({ group, text }: { group: string | undefined; text: string }): void {
    this.formula = undefined;
    const { row, column } = this.position;
    let formula = text;
    if (group !== undefined && text !== "") this.shared.set(group, { row, column, formula: text });
    else if (group !== undefined) {
      const first = this.shared.get(group);
      formula = first ? shiftFormula(first.formula, row - first.row, column - first.column) : "";
    }
    if (formula !== "") this.sheet.cells.setFormula(row, column, `=${formula}`);
  }

  /** Only the add-in's own marks: other rules stay in the file and are not shown. */
  private putMark(formula: string): void {
    this.ruleFormula = undefined;
    const severity = markSeverity(formula);
    const fill = markFills.find((mark) => mark.severity === severity)?.fill;
    if (fill === undefined || this.ruleAreas.length === 0) return;
    const rule = new ConditionalFormat(this.sheet.nextRuleId(), this.ruleAreas);
    rule.formula = `=${formula.replace(/^=/, "")}`;
    rule.fill = `#${fill}`;
    this.sheet.conditionalFormats.push(rule);
  }
}

const mostColumns = 256;
