import type { PageSetup, SheetState } from "../port";
import { pageNames, quotedSheet, SheetNames } from "./sheet-names";
import { pageElementNames, pageElements } from "./page-elements";
import { scanPart } from "./scan-part";
import { RootChildren } from "./sheet-elements";
import type { Splice } from "./splice";
import type { ZipEntry } from "./zip-directory";

/** A part by name and content. */
interface Part {
  readonly part: string;
  readonly entry: ZipEntry;
}

/** What says how a sheet prints: elements of its own part, and names in the workbook's. */
export class PageParts {
  private readonly children: RootChildren;
  private readonly names: SheetNames;

  constructor(
    private readonly sheet: Part & { readonly name: string },
    private readonly workbook: Part,
  ) {
    this.children = new RootChildren(sheet.entry);
    this.names = new SheetNames(workbook.entry, sheetPlace(workbook.entry, sheet.name));
  }

  /** How it is now. */
  get state(): SheetState {
    return Object.fromEntries([
      ...pageElementNames.map((name) => [name, this.children.text(name)] as const),
      ...pageNames.map((name) => [name, this.names.text(name)] as const),
    ]);
  }

  /** The changes, by part, that make it print as asked. */
  set(setup: PageSetup): ReadonlyMap<string, readonly Splice[]> {
    const sheet = quotedSheet(this.sheet.name);
    const [titles, area] = [setup.titleRows, setup.printArea];
    return this.put({
      ...pageElements(setup, this.children),
      "_xlnm.Print_Titles":
        titles === undefined
          ? null
          : this.names.element("_xlnm.Print_Titles", `${sheet}!$${titles[0]}:$${titles[1]}`),
      "_xlnm.Print_Area":
        area === undefined ? null : this.names.element("_xlnm.Print_Area", `${sheet}!${absolute(area)}`),
    });
  }

  /** The changes that bring a state back; what it does not tell of stays. */
  put(state: SheetState): ReadonlyMap<string, readonly Splice[]> {
    const pick = (names: readonly string[]) =>
      Object.fromEntries(names.flatMap((name) => (name in state ? [[name, state[name] ?? null]] : [])));
    return new Map([
      [this.sheet.part, this.children.put(pick(pageElementNames))],
      [this.workbook.part, this.names.put(pick(pageNames))],
    ]);
  }
}

/** "A1:K47" as names write it: "$A$1:$K$47". */
function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The sheet's place among all sheets, chart sheets too: what a name's localSheetId counts. */
export function sheetPlace(workbook: ZipEntry, name: string): number {
  let [at, found] = [0, 0];
  scanPart(workbook, {
    open(tag) {
      if (tag.name !== "sheet") return;
      if (tag.attribute("name") === name) found = at;
      at++;
    },
    close() {
      // A sheet's item is one tag.
    },
  });
  return found;
}
