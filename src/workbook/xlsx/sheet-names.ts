import { type ElementTexts, RootChildren, workbookOrder } from "./sheet-elements";
import type { Splice } from "./splice";
import { escapeXml } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** Excel's own names for what every page repeats, and for what is printed. */
export const pageNames = ["_xlnm.Print_Titles", "_xlnm.Print_Area"] as const;

/** One `<definedName>` of a list, with its attributes and what it names, as they stand. */
const item = /<(?:\w+:)?definedName\s[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?definedName>)/g;

/** The names of a workbook part that belong to one of its sheets. */
export class SheetNames {
  private readonly children: RootChildren;
  private readonly list: string | null;

  /** `index`: the sheet's place among all of the workbook's sheets, from 0. */
  constructor(
    workbook: ZipEntry,
    private readonly index: number,
  ) {
    this.children = new RootChildren(workbook, workbookOrder);
    this.list = this.children.text("definedNames");
  }

  get prefix(): string {
    return this.children.prefix;
  }

  /** The name's element; null where the sheet does not have it. */
  text(name: string): string | null {
    return this.items().find((one) => this.isOwn(one, name)) ?? null;
  }

  /** The change that gives the sheet these names and takes away those that are null. */
  put(texts: ElementTexts): Splice[] {
    const names = Object.keys(texts);
    const there = this.items();
    // One that is there is replaced in its place, so that the list can become what it was.
    const kept = there.flatMap((one) => {
      const name = names.find((own) => this.isOwn(one, own));
      return name === undefined ? [one] : (texts[name] ?? []);
    });
    const added = names.flatMap((name) =>
      there.some((one) => this.isOwn(one, name)) ? [] : (texts[name] ?? []),
    );
    const items = [...kept, ...added];
    const p = this.prefix;
    const list = items.length === 0 ? null : `<${p}definedNames>${items.join("")}</${p}definedNames>`;
    return list === this.list ? [] : this.children.put({ definedNames: list });
  }

  /** An element that names cells of the sheet. */
  element(name: string, reference: string): string {
    const p = this.prefix;
    return `<${p}definedName name="${name}" localSheetId="${this.index}">${escapeXml(reference)}</${p}definedName>`;
  }

  private items(): string[] {
    return this.list?.match(item) ?? [];
  }

  private isOwn(element: string, name: string): boolean {
    return element.includes(`name="${name}"`) && element.includes(`localSheetId="${this.index}"`);
  }
}

/** A sheet's name as formulas write it: 'Komvux VT26'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
