import { addDays, day, type Day } from "../../../values/day";
import { cellArea, type Area } from "./area";
import { Calculation } from "./calculation/calculation";
import type { CustomFunctionHost } from "./custom-function-host";
import type { DefinedName } from "./defined-name";
import type { ModelEvent } from "./model-event";
import { ModelRefusal } from "./model-refusal";
import { SheetModel, type SheetVisibility } from "./sheet-model";

/**
 * The workbook that the stand-in shows: what the grid draws, what Office.js is answered from.
 * It knows nothing of files and nothing of the page.
 */
export class WorkbookModel {
  readonly calculation: Calculation = new Calculation(this);
  /** The add-in's document settings, by key; values are JSON. */
  readonly settings = new Map<string, unknown>();
  names: readonly DefinedName[] = [];
  date1904 = false;
  /** True where sheets cannot be added or taken away. */
  isStructureProtected = false;
  /** The people that the file's properties name. */
  people = { author: "", lastAuthor: "", manager: "" };
  /** True while a person types in a cell: Excel then turns the add-in's calls away. */
  isEditing = false;
  /** Calculates functions that belong to the add-in; absent until the add-in has said that it is ready. */
  customFunctions: CustomFunctionHost | undefined;
  private all: SheetModel[] = [];
  private active: SheetModel | undefined;
  private made = 0;
  private readonly listeners = new Set<(event: ModelEvent) => void>();

  /** `today` is for typed dates without a year and for TODAY(). */
  constructor(readonly today: Day = addDays(day("1970-01-01"), Math.floor(Date.now() / 86_400_000))) {}

  get sheets(): readonly SheetModel[] {
    return this.all;
  }

  /** The sheet that is shown. */
  get activeSheet(): SheetModel {
    const sheet = this.active ?? this.all[0];
    if (!sheet) throw new ModelRefusal("GeneralException", "The workbook has no sheet.");
    return sheet;
  }

  /** The sheet of a name, which may be spelled in any case, or of an id. */
  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLocaleLowerCase("sv");
    return this.all.find((sheet) => sheet.id === nameOrId || sheet.name.toLocaleLowerCase("sv") === wanted);
  }

  addSheet(name: string, visibility: SheetVisibility = "visible"): SheetModel {
    if (this.isStructureProtected) throw new ModelRefusal("AccessDenied", "The workbook is protected.");
    if (this.sheet(name)) throw new ModelRefusal("ItemAlreadyExists", "There is a sheet of that name.");
    this.made += 1;
    const id = `{${this.made.toString(16).padStart(8, "0").toUpperCase()}-0000-0000-0000-000000000000}`;
    const sheet = new SheetModel(id, name, visibility, this);
    this.all.push(sheet);
    this.announce({ kind: "structure" });
    return sheet;
  }

  /** Takes a sheet away; where it was shown, one beside it is. The last visible sheet stays, as in Excel. */
  removeSheet(sheet: SheetModel): void {
    if (this.isStructureProtected) throw new ModelRefusal("AccessDenied", "The workbook is protected.");
    const visible = this.all.filter((one) => one.visibility === "visible" && one !== sheet);
    if (visible.length === 0) throw new ModelRefusal("InvalidOperation", "A workbook has a visible sheet.");
    const at = this.all.indexOf(sheet);
    const beside = visible.find((one) => this.all.indexOf(one) > at) ?? visible.at(-1);
    const wasShown = this.activeSheet === sheet;
    this.all = this.all.filter((one) => one !== sheet);
    if (wasShown) this.active = beside;
    this.announce({ kind: "structure" });
    if (wasShown && beside) this.announce({ kind: "activated", sheet: beside });
  }

  /** Takes every sheet, name, setting and selection away, so that another file can be loaded into the same model. */
  clear(): void {
    this.all = [];
    this.active = undefined;
    this.settings.clear();
    this.names = [];
    this.date1904 = false;
    this.isStructureProtected = false;
    this.isEditing = false;
    this.calculation.forgetAll();
    this.announce({ kind: "structure" });
  }

  /** Shows a sheet. A hidden one is not shown, as in Excel. */
  activate(sheet: SheetModel): void {
    if (this.show(sheet)) this.announce({ kind: "selection", sheet, area: sheet.selection });
  }

  /** Selects an area and shows its sheet. */
  select(sheet: SheetModel, area: Area): void {
    this.show(sheet);
    sheet.selection = area;
    this.announce({ kind: "selection", sheet, area });
  }

  /** True where another sheet was shown before. */
  private show(sheet: SheetModel): boolean {
    if (sheet.visibility !== "visible") {
      throw new ModelRefusal("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    if (this.activeSheet === sheet) return false;
    this.active = sheet;
    this.announce({ kind: "activated", sheet });
    return true;
  }

  /** Selects one cell. */
  selectCell(sheet: SheetModel, row: number, column: number): void {
    this.select(sheet, cellArea(row, column));
  }

  /** Calls back after every event; the function that comes back stops it. */
  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  announce(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
