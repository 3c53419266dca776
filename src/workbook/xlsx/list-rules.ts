import { parseRange, type CellRange } from "./address";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeText } from "./xml-text";

/** A drop-down list: where it holds, and the formula that says what it offers. */
export interface ListRule {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  /** True where Excel only warns of other values, or tells of them. */
  readonly advises: boolean;
}

/** Gathers the drop-down lists of a sheet part, also Excel 2010's own kind, from what stands outside its cells. */
export class ListRules implements XmlHandler {
  readonly found: ListRule[] = [];
  private list: { sqref: string; formula: string; advises: boolean } | undefined;
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
    this.found.push({ ranges, formula: this.list.formula.trim(), advises: this.list.advises });
    this.list = undefined;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.list === undefined || this.reading === undefined) return;
    this.list[this.reading] += decodeText(bytes, start, end);
  }

  private openValidation(tag: XmlTag): void {
    if (tag.attribute("type") !== "list" || tag.empty) return;
    const style = tag.attribute("errorStyle") ?? "stop";
    this.list = { sqref: tag.attribute("sqref") ?? "", formula: "", advises: style !== "stop" };
  }
}
