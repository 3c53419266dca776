import type { Severity } from "../../engine/check";
import { markFills, markFormula, markSeverity } from "../marks";
import type { Marks } from "../port";
import { parseAddress } from "./address";
import { rangeText } from "./cell-xml";
import { coverCells } from "./cover-cells";
import type { Splice } from "./splice";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText, escapeXml } from "./xml-text";

/** Children of `<worksheet>` that stand before `<conditionalFormatting>`. ECMA-376 part 1, 18.3.1.99. */
const beforeFormats = new Set([
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
  "phoneticPr",
]); // prettier-ignore

/** Ranges that one rule names; Excel writes far longer lists, but small ones are quick everywhere. */
const rangesPerRule = 500;

interface Rule {
  readonly start: number;
  end: number;
  readonly severity: Severity | undefined;
  readonly priority: { value: number; start: number; end: number } | undefined;
}

interface Block {
  readonly start: number;
  end: number;
  readonly rules: Rule[];
}

/** Finds the conditional formats of a sheet part: which rules are marks, and where new ones go. */
export class MarkFinder implements XmlHandler {
  private readonly blocks: Block[] = [];
  /** Priorities of rules that Excel 2010 and later keep in an extension. */
  private readonly extended: NonNullable<Rule["priority"]>[] = [];
  private depth = 0;
  private after = 0;
  private prefix = "";
  private rule: { start: number; priority: Rule["priority"] } | undefined;
  private formula: string | undefined;
  private severity: Severity | undefined;

  /** True where the sheet has a mark. */
  get marked(): boolean {
    return this.blocks.some(({ rules }) => rules.some(({ severity }) => severity !== undefined));
  }

  open(tag: XmlTag): void {
    if (this.depth === 0) this.prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    this.depth++;
    if (tag.name === "conditionalFormatting" && this.depth === 2) {
      this.blocks.push({ start: tag.start, end: tag.end, rules: [] });
    } else if (tag.name === "cfRule") {
      this.rule = { start: tag.start, priority: priorityOf(tag) };
      this.severity = undefined;
    } else if (tag.name === "" && tag.fullName.local === "cfRule") {
      const priority = priorityOf(tag);
      if (priority !== undefined) this.extended.push(priority);
    } else if (tag.name === "formula" && this.rule !== undefined) {
      this.formula = "";
    }
  }

  close(tag: XmlTag): void {
    this.depth--;
    const block = this.blocks.at(-1);
    if (this.depth === 1 && beforeFormats.has(tag.name)) this.after = tag.end;
    if (tag.name === "formula" && this.formula !== undefined) {
      this.severity ??= markSeverity(this.formula);
      this.formula = undefined;
    } else if (tag.name === "cfRule" && this.rule !== undefined && block !== undefined) {
      block.rules.push({ ...this.rule, end: tag.end, severity: this.severity });
      this.rule = undefined;
    } else if (tag.name === "conditionalFormatting" && this.depth === 1 && block !== undefined) {
      block.end = tag.end;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (this.formula !== undefined) {
      this.formula += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    }
  }

  /** The changes that leave the sheet with these marks and no earlier ones. `formats` are differential format numbers. */
  splices(marks: Marks, formats: Readonly<Record<Severity, number>>): Splice[] {
    const added = this.newRules(marks, formats);
    const removed = this.blocks.flatMap(({ rules }) =>
      rules.filter(({ severity }) => severity !== undefined),
    );
    const splices = this.blocks.flatMap(removeMarks);
    if (added.length > 0) {
      const at = this.blocks[0]?.start ?? this.after;
      splices.unshift({ at, remove: 0, insert: added.join("") });
    }
    return [...splices, ...this.movePriorities(added.length - removed.length)];
  }

  private newRules(marks: Marks, formats: Readonly<Record<Severity, number>>): string[] {
    const p = this.prefix;
    const rules: string[] = [];
    for (const { severity } of markFills) {
      const cells = marks[severity].flatMap((address) => parseAddress(address) ?? []);
      const ranges = coverCells(cells).map(rangeText);
      const formula = escapeXml(markFormula(severity).slice(1));
      for (let from = 0; from < ranges.length; from += rangesPerRule) {
        const sqref = ranges.slice(from, from + rangesPerRule).join(" ");
        const attributes = `type="expression" dxfId="${formats[severity]}" priority="${rules.length + 1}"`;
        rules.push(
          `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule ${attributes}>` +
            `<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
        );
      }
    }
    return rules;
  }

  /** Marks come first, so the sheet's own rules step back, and forward again when the marks go. */
  private movePriorities(steps: number): Splice[] {
    if (steps === 0) return [];
    const own = this.blocks.flatMap(({ rules }) =>
      rules.flatMap(({ severity, priority }) =>
        severity === undefined && priority !== undefined ? [priority] : [],
      ),
    );
    const all = [...own, ...this.extended];
    // Another program has numbered the rules anew: their order is all that counts, and it is right as it is.
    if (all.some(({ value }) => value + steps < 1)) return [];
    return all.map(({ value, start, end }) => ({
      at: start,
      remove: end - start,
      insert: String(value + steps),
    }));
  }
}

function removeMarks(block: Block): Splice[] {
  const marks = block.rules.filter(({ severity }) => severity !== undefined);
  if (marks.length > 0 && marks.length === block.rules.length) {
    return [{ at: block.start, remove: block.end - block.start, insert: "" }];
  }
  return marks.map(({ start, end }) => ({ at: start, remove: end - start, insert: "" }));
}

function priorityOf(tag: XmlTag): Rule["priority"] {
  const extent = tag.extentOf("priority");
  const value = Number(tag.attribute("priority"));
  if (extent === undefined || !Number.isSafeInteger(value)) return undefined;
  return { value, start: extent.valueStart, end: extent.valueEnd };
}
