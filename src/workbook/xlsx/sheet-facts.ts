import { isOurFormula } from "../our-formula-text";
import { reachesOut } from "../reaches-out";
import { SheetPosition } from "./sheet-position";
import type { XmlHandler } from "./xml-scanner";
import type { XmlTag } from "./xml-tag";
import { decodeRaw, decodeText } from "./xml-text";

type Kind = { readonly ours: boolean; readonly linked: boolean };

/** Gathers, in one pass over a sheet part, what is hidden in it and which of its formulas need something outside. */
export class SheetFactsFinder implements XmlHandler {
  ownFormulas = 0;
  linkedFormulas = 0;
  hiddenRows = false;
  hiddenColumns = false;
  private readonly position = new SheetPosition();
  private readonly hidden: { readonly first: number; readonly last: number }[] = [];
  private readonly shared = new Map<string, Kind>();
  private inData = false;
  private rowHidden = false;
  private group: string | undefined;
  private formula: string | undefined;

  open(tag: XmlTag): void {
    if (tag.name === "col" && !this.inData && tag.flag("hidden")) {
      this.hidden.push({ first: Number(tag.attribute("min")) - 1, last: Number(tag.attribute("max")) - 1 });
    }
    if (tag.name === "sheetData") this.inData = true;
    if (!this.inData) return;
    if (tag.name === "row") {
      this.position.openRow(tag);
      this.rowHidden = tag.find("hidden") >= 0 && tag.flag("hidden");
    } else if (tag.name === "c") this.position.openCell(tag);
    else if (tag.name === "v" || tag.name === "is") this.filled();
    else if (tag.name === "f") {
      this.formula = "";
      this.group = tag.find("si") < 0 ? undefined : tag.attribute("si");
    }
  }

  close(tag: XmlTag): void {
    if (tag.name === "sheetData") this.inData = false;
    if (tag.name !== "f" || this.formula === undefined) return;
    const { ours, linked } = this.kindOf(this.formula);
    if (ours) this.ownFormulas++;
    if (linked) this.linkedFormulas++;
    this.formula = undefined;
  }

  text(bytes: Uint8Array, start: number, end: number, _whole: boolean, cdata: boolean): void {
    if (this.formula === undefined) return;
    this.formula += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
  }

  /** A formula without a text of its own is what the group's first is. */
  private kindOf(formula: string): Kind {
    const { group } = this;
    const known = group !== undefined && formula === "" ? this.shared.get(group) : undefined;
    const kind = known ?? { ours: isOurFormula(formula), linked: reachesOut(formula) };
    if (group !== undefined && formula !== "") this.shared.set(group, kind);
    return kind;
  }

  private filled(): void {
    if (this.rowHidden) this.hiddenRows = true;
    const { column } = this.position;
    if (this.hidden.some(({ first, last }) => column >= first && column <= last)) this.hiddenColumns = true;
  }
}
