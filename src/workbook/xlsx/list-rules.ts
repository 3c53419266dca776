import { parseRange, type CellRange } from "./address";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeText } from "./xml-text";

/** A drop-down list: where it holds, and the formula that says what it offers. */
export interface ListRule {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  /** What Excel does with other values: stops them, warns of them or tells of them. */
  readonly style: "stop" | "warning" | "information";
  /** False where Excel says nothing of other values at all. */
  readonly showsAlert: boolean;
}

type ListAlert = Pick<ListRule, "style" | "showsAlert">;

/** Gathers the drop-down lists of a sheet part, also Excel 2010's own kind, from what stands outside its cells. */
export class ListRules implements XmlHandler {
  readonly found: ListRule[] = [];
  private list: ({ sqref: string; formula: string } & ListAlert) | undefined;
  private reading: "formula" | "sqref" | undefined;

  open(tag: XmlTag): void {
    const { local } = tag.fullName;
    if (local === "dataValidation") this.openValidation(tag);
    else if (this.list === undefined) return;
    else if (local === "formula1") this.reading = "formula";
    else if (local === "sqref") this.reading = "sqref";
  }

  close(tag: XmlTag): void {
    if (this.list === undefined) return;
    const { local } = tag.fullName;
    if (local === "formula1" || local === "sqref") this.reading = undefined;
    if (local !== "dataValidation") return;
    const ranges = this.list.sqref.split(/\s+/).flatMap((range) => parseRange(range) ?? []);
    const { formula, style, showsAlert } = this.list;
    this.found.push({ ranges, formula: formula.trim(), style, showsAlert });
    this.list = undefined;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.list === undefined || this.reading === undefined) return;
    this.list[this.reading] += decodeText(bytes, start, end);
  }

  private openValidation(tag: XmlTag): void {
    if (tag.attribute("type") !== "list" || tag.empty) return;
    const given = tag.attribute("errorStyle");
    const style = given === "warning" || given === "information" ? given : "stop";
    // Excel shows no alert where the file does not ask for one.
    const showsAlert = tag.flag("showErrorMessage");
    this.list = { sqref: tag.attribute("sqref") ?? "", formula: "", style, showsAlert };
  }
}
