import type { Severity } from "../../engine/check";
import { markFills } from "../marks";
import { WorkbookError } from "../port";
import { deflateEntry, joined } from "./deflate-entry";
import { partPieces } from "./part-pieces";
import { scanBytes, scanPart } from "./scan-part";
import { relationshipsPart } from "./relationships";
import { applySplices, type Splice } from "./splice";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import type { WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** Numbers of the differential formats that colour marked cells. */
export type MarkFormatNumbers = Readonly<Record<Severity, number>>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const stylesRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const stylesContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that a styles part must have before its differential formats: what a workbook without one looks like. */
const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>' +
  '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** The marks' fills among the workbook's differential formats: put there when needed, and taken away again. */
export class MarkFormats {
  /** The parts as they were before the fills came, and as they became, so that the very bytes can come back. */
  private changes: { name: string; before: ZipEntry | undefined; after: ZipEntry | undefined }[] = [];

  constructor(
    private readonly parts: ZipPackage,
    private readonly workbook: WorkbookPart,
  ) {}

  /** The fills' numbers; puts the fills in the styles part where they are missing. */
  ensure(): MarkFormatNumbers {
    const entry = this.stylesEntry();
    if (entry === undefined) {
      this.createStyles();
      return numbersFrom(0);
    }
    const found = new FormatList(entry);
    const at = found.indexOfMarks();
    if (at < 0) this.change([{ entry, splices: found.additions() }]);
    return numbersFrom(at < 0 ? found.count : at);
  }

  /** Takes the fills away; call when no sheet has marks any more. */
  release(): void {
    const untouched = this.changes.every(({ name, after }) => this.parts.get(name) === after);
    if (this.changes.length > 0 && untouched) {
      for (const { name, before } of this.changes) {
        if (before === undefined) this.parts.remove(name);
        else this.parts.replace(before);
      }
    } else {
      const entry = this.stylesEntry();
      const splices = entry === undefined ? [] : new FormatList(entry).removals();
      if (entry !== undefined && splices.length > 0) this.parts.replace(spliced(entry, splices));
    }
    this.changes = [];
  }

  private get stylesPart(): string {
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf("/") + 1);
    return this.workbook.styles ?? `${folder}styles.xml`;
  }

  private stylesEntry(): ZipEntry | undefined {
    return this.parts.get(this.stylesPart);
  }

  private change(changes: readonly { entry: ZipEntry; splices: readonly Splice[] }[]): void {
    for (const { entry, splices } of changes) this.put(entry.name, spliced(entry, splices));
  }

  private put(name: string, entry: ZipEntry): void {
    const before = this.parts.get(name);
    this.parts.replace(entry);
    this.changes.push({ name, before, after: this.parts.get(name) });
  }

  /** For the few writers that leave the styles part out. */
  private createStyles(): void {
    const fills = markFills.map(({ fill }) => formatXml("", fill)).join("");
    const xml = `<styleSheet xmlns="${main}">${plainStyles}<dxfs count="${markFills.length}">${fills}</dxfs></styleSheet>`;
    const name = this.stylesPart;
    this.put(name, deflateEntry({ name }, [new TextEncoder().encode(xml)]));
    const links = this.parts.get(relationshipsPart(this.workbook.part));
    const types = this.parts.get("[Content_Types].xml");
    const link = (prefix: string): string =>
      `<${prefix}Relationship Id="rIdMarks" Type="${stylesRelationship}" Target="/${name}"/>`;
    const type = (prefix: string): string =>
      `<${prefix}Override PartName="/${name}" ContentType="${stylesContentType}"/>`;
    if (links !== undefined) this.change([{ entry: links, splices: appendToRoot(links, link) }]);
    if (types !== undefined) this.change([{ entry: types, splices: appendToRoot(types, type) }]);
  }
}

function numbersFrom(first: number): MarkFormatNumbers {
  const numbers = { error: 0, review: 0, note: 0 };
  markFills.forEach(({ severity }, index) => (numbers[severity] = first + index));
  return numbers;
}

function spliced(entry: ZipEntry, splices: readonly Splice[]): ZipEntry {
  return deflateEntry(entry, applySplices(partPieces(entry), splices));
}

/** A differential format. Excel takes a solid fill's colour from bgColor, others from fgColor. */
function formatXml(prefix: string, fill: string): string {
  const p = prefix === "" ? "" : `${prefix}:`;
  const colours = `<${p}fgColor rgb="FF${fill}"/><${p}bgColor rgb="FF${fill}"/>`;
  return `<${p}dxf><${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill></${p}dxf>`;
}

function appendToRoot(entry: ZipEntry, xml: (prefix: string) => string): Splice[] {
  let depth = 0;
  let end = 0;
  let prefix = "";
  scanPart(entry, {
    open(tag) {
      if (depth++ === 0) prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    },
    close(tag) {
      if (--depth === 0) end = tag.start;
    },
  });
  return [{ at: end, remove: 0, insert: xml(prefix) }];
}

/** Children of `<styleSheet>` that stand before `<dxfs>`. ECMA-376 part 1, 18.8.39. */
const beforeFormats = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
]);

/** The one part that is held whole; Excel's own limit of 65,490 formats takes some 20 MB. */
const largestStyles = 64_000_000;

/** The `<dxfs>` of a styles part. */
class FormatList implements XmlHandler {
  private readonly bytes: Uint8Array;
  private readonly items: { start: number; end: number }[] = [];
  private list:
    { start: number; end: number; openEnd: number; closeStart: number; empty: boolean } | undefined;
  private countExtent: { valueStart: number; valueEnd: number } | undefined;
  private depth = 0;
  private after = 0;
  private prefix = "";

  constructor(entry: ZipEntry) {
    if (entry.size > largestStyles) throw new WorkbookError("unsafe", "styles part too large");
    this.bytes = joined([...partPieces(entry)].map((piece) => piece.slice()));
    scanBytes(this.bytes, this);
  }

  get count(): number {
    return this.items.length;
  }

  open(tag: XmlTag): void {
    if (this.depth === 0) this.prefix = tag.prefix;
    this.depth++;
    if (this.depth === 1) this.after = tag.end;
    if (this.depth === 2 && tag.name === "dxfs") {
      this.list = { start: tag.start, end: tag.end, openEnd: tag.end, closeStart: tag.end, empty: tag.empty };
      this.countExtent = tag.extentOf("count");
    } else if (this.depth === 3 && tag.name === "dxf" && this.list?.closeStart === this.list?.openEnd) {
      this.items.push({ start: tag.start, end: tag.end });
    }
  }

  close(tag: XmlTag): void {
    this.depth--;
    if (this.depth === 1 && beforeFormats.has(tag.name)) this.after = tag.end;
    const item = this.items.at(-1);
    if (this.depth === 2 && tag.name === "dxf" && item !== undefined) item.end = tag.end;
    if (this.depth === 1 && tag.name === "dxfs" && this.list !== undefined) {
      this.list.closeStart = tag.start;
      this.list.end = tag.end;
    }
  }

  /** Where the marks' fills stand, in their order, as we write them; -1 where they do not. */
  indexOfMarks(): number {
    const sources = this.items.map(({ start, end }) =>
      new TextDecoder().decode(this.bytes.subarray(start, end)),
    );
    const wanted = markFills.map(({ fill }) => formatXml(this.prefix, fill));
    return sources.findIndex((_, at) => wanted.every((xml, index) => sources[at + index] === xml));
  }

  additions(): Splice[] {
    const p = this.prefix === "" ? "" : `${this.prefix}:`;
    const xml = markFills.map(({ fill }) => formatXml(this.prefix, fill)).join("");
    const { list } = this;
    if (list === undefined) {
      return [
        { at: this.after, remove: 0, insert: `<${p}dxfs count="${markFills.length}">${xml}</${p}dxfs>` },
      ];
    }
    const counted = this.recount(this.count + markFills.length);
    if (!list.empty) return [...counted, { at: list.closeStart, remove: 0, insert: xml }];
    return [...counted, { at: list.end - 2, remove: 2, insert: `>${xml}</${p}dxfs>` }];
  }

  /** Only fills that stand last can go: those after them would change their numbers. */
  removals(): Splice[] {
    const at = this.indexOfMarks();
    const first = this.items[at];
    const last = this.items.at(-1);
    if (first === undefined || last === undefined || at + markFills.length !== this.count) return [];
    return [...this.recount(at), { at: first.start, remove: last.end - first.start, insert: "" }];
  }

  private recount(count: number): Splice[] {
    if (this.countExtent === undefined) return [];
    const { valueStart, valueEnd } = this.countExtent;
    return [{ at: valueStart, remove: valueEnd - valueStart, insert: String(count) }];
  }
}
