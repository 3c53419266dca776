import { areaAddress, cellCount, intersection, isInsideSheet, type Area } from "../host/model/area";
import type { ModelEvent } from "../host/model/model-event";
import { ModelRefusal } from "../host/model/model-refusal";
import type { SheetModel } from "../host/model/sheet-model";
import type { WorkbookModel } from "../host/model/workbook-model";
import { clearingEdits, copiedText, isEmptyCell, pastingEdits } from "./area-content";
import { rowsFromClipboard } from "./clipboard-text";
import { EditHistory, type Touched } from "./edit-history";
import { moved, type Key } from "./navigation";
import { areaOf, samePlace, selectionOf, type Place, type Selection } from "./selection";
import { SheetShapes, type SheetShape } from "./sheet-shapes";

/**
 * A cell being edited. `typed` began by typing over the cell (arrows end it), `opened` by F2, a double click or
 * the formula bar (arrows move inside the text).
 */
export interface Editing {
  readonly place: Place;
  readonly text: string;
  readonly began: "typed" | "opened";
  /** Which of the two boxes has the caret. */
  readonly box: "cell" | "bar";
}

/** Why the grid did not do as asked; the words are in `locale/`. */
export type GridTrouble = "tooMuch" | "protected" | "refused" | "outside";

export interface GridState {
  readonly sheets: readonly SheetModel[];
  readonly sheet: SheetModel;
  readonly shape: SheetShape;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  /** Goes up when any cell may look different. */
  readonly content: number;
  /** Goes up when the selection should be brought into view. */
  readonly reveal: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True when the workbook holds something that has not been saved. */
  readonly isChanged: boolean;
  readonly trouble: GridTrouble | undefined;
}

/** Cells that one copy, paste or clearing may touch. */
const mostCells = 5_000_000;

/** Everything that a person does in the grid, over the stand-in's model; what is drawn follows `getState`. */
export class GridSession {
  private readonly history = new EditHistory();
  private readonly shapes = new SheetShapes();
  private readonly selections = new WeakMap<SheetModel, Selection>();
  private readonly listeners = new Set<() => void>();
  private state: GridState;
  private readonly stop: () => void;

  /** `roomFor` says how wide a column must be to show a text; pixels. */
  constructor(
    readonly model: WorkbookModel,
    private readonly roomFor: (text: string) => number = () => 0,
  ) {
    const sheet = model.activeSheet;
    this.state = {
      sheets: shownSheets(model),
      sheet,
      shape: this.shapes.of(sheet),
      selection: selectionOf(sheet.selection),
      editing: undefined,
      content: 0,
      reveal: 0,
      canUndo: false,
      canRedo: false,
      isChanged: false,
      trouble: undefined,
    };
    this.stop = model.subscribe((event) => this.follow(event));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly getState = (): GridState => this.state;

  /** Ends the following of the model. */
  close(): void {
    this.stop();
    this.model.isEditing = false;
  }

  select(selection: Selection): void {
    if (!this.commit()) return;
    this.goTo(selection);
  }

  /** Extends the selection from its active cell. */
  extendTo(head: Place): void {
    const { selection } = this.state;
    if (!samePlace(selection.head, head)) this.goTo({ anchor: selection.anchor, head });
  }

  /** Moves the selection for a key; false for a key that does not move. */
  move(key: Key, pageRows: number): boolean {
    const { selection, shape, sheet } = this.state;
    const isFilled = (row: number, column: number) => !isEmptyCell(sheet, row, column);
    const next = moved(selection, key, { ...shape, pageRows, isFilled });
    if (next) this.goTo(next);
    return next !== undefined;
  }

  showSheet(sheet: SheetModel): void {
    if (this.commit()) this.model.activate(sheet);
  }

  /** Begins to edit the active cell: over its content when something is typed, else with it. */
  edit(began: Editing["began"], box: Editing["box"] = "cell"): void {
    const { sheet, selection, editing } = this.state;
    if (editing) return this.set({ editing: { ...editing, began, box } });
    const place = selection.anchor;
    const text = began === "typed" ? "" : sheet.editText(place.row, place.column);
    this.model.isEditing = true;
    this.set({ editing: { place, text, began, box }, trouble: undefined, reveal: this.state.reveal + 1 });
  }

  setText(text: string): void {
    const { editing } = this.state;
    if (editing) this.set({ editing: { ...editing, text } });
  }

  /** Writes what is being edited; false where the sheet refuses it, and then the edit is given up. */
  commit(): boolean {
    const { editing, sheet } = this.state;
    if (!editing) return true;
    const { row, column } = editing.place;
    this.cancel();
    if (editing.began === "opened" && editing.text === sheet.editText(row, column)) return true;
    const done = this.attempt(() => this.history.make(sheet, [sheet.typed(row, column, editing.text)]));
    if (done) this.widen(row, column);
    return done;
  }

  cancel(): void {
    this.model.isEditing = false;
    if (this.state.editing) this.set({ editing: undefined });
  }

  /** Empties the selected cells. */
  clear(): void {
    const area = this.filledArea();
    if (!area) return;
    const { sheet } = this.state;
    this.attempt(() => this.history.make(sheet, clearingEdits(sheet, area)));
  }

  /** The selected cells as tab-separated text, as they are shown; rows and columns that are hidden are left out. */
  copy(): string | undefined {
    const area = this.filledArea();
    if (!area) return this.state.trouble ? undefined : "";
    return copiedText(this.state.sheet, area);
  }

  /** Pastes tab-separated text from the selection's first cell: one change, past any validation, as in Excel. */
  paste(text: string): void {
    const rows = rowsFromClipboard(text);
    if (rows.length === 0) return;
    const { sheet, selection } = this.state;
    const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const filled = { ...areaOf(selection), rowCount: rows.length, columnCount };
    if (cellCount(filled) > mostCells) return this.fail("tooMuch");
    if (!isInsideSheet(filled)) return this.fail("outside");
    const edits = pastingEdits(sheet, filled, rows);
    if (!this.attempt(() => this.history.make(sheet, edits))) return;
    this.goTo(selectionOf(filled));
  }

  undo(): void {
    this.repeat(() => this.history.undo());
  }

  redo(): void {
    this.repeat(() => this.history.redo());
  }

  /** Says that what the workbook holds now stands in a file. */
  markSaved(): void {
    this.set({ isChanged: false });
  }

  dismissTrouble(): void {
    this.set({ trouble: undefined });
  }

  private repeat(step: () => Touched | undefined): void {
    let touched: Touched | undefined;
    this.attempt(() => (touched = step()));
    if (!touched) return;
    this.model.activate(touched.sheet);
    this.goTo(selectionOf(touched.area));
  }

  /** The part of the selection that can hold anything; undefined where all of it is empty, or too much. */
  private filledArea(): Area | undefined {
    const { selection, shape } = this.state;
    const used = {
      row: 0,
      column: 0,
      rowCount: shape.lastUsed.row + 1,
      columnCount: shape.lastUsed.column + 1,
    };
    const area = intersection(areaOf(selection), used);
    if (!area || cellCount(area) <= mostCells) return area;
    this.fail("tooMuch");
    return undefined;
  }

  private goTo(selection: Selection): void {
    const { sheet, reveal } = this.state;
    this.selections.set(sheet, selection);
    this.set({ selection, shape: this.shapes.reaching(sheet, selection.head), reveal: reveal + 1 });
    const area = areaOf(selection);
    if (areaAddress(sheet.selection) !== areaAddress(area)) this.model.select(sheet, area);
  }

  /** A typed number or date that does not fit widens a column that nobody has set the width of, as in Excel. */
  private widen(row: number, column: number): void {
    const { sheet } = this.state;
    if (typeof sheet.value(row, column) !== "number" || sheet.columnWidths.has(column)) return;
    const room = this.roomFor(sheet.view(row, column).text);
    if (room > sheet.columnWidth(column)) sheet.setColumnWidth(column, room);
  }

  private attempt(change: () => void): boolean {
    try {
      change();
      this.set({ trouble: undefined, canUndo: this.history.canUndo, canRedo: this.history.canRedo });
      return true;
    } catch (error) {
      if (!(error instanceof ModelRefusal)) throw error;
      this.fail(error.code === "AccessDenied" ? "protected" : "refused");
      return false;
    }
  }

  private fail(trouble: GridTrouble): void {
    this.set({ trouble });
  }

  private follow(event: ModelEvent): void {
    if (this.model.sheets.length === 0) return;
    switch (event.kind) {
      case "selection":
        return this.followSelection(event.sheet, event.area);
      case "activated":
        return this.turnTo(event.sheet);
      case "structure":
        this.shapes.forget();
        return this.turnTo(this.model.activeSheet);
      case "cells":
        this.shapes.grow(event.sheet, event.area);
        if (!this.state.isChanged) this.set({ isChanged: true });
        break;
      case "display":
        break;
    }
    const { sheet, content } = this.state;
    if (event.sheet === sheet) this.set({ content: content + 1, shape: this.shapes.of(sheet) });
  }

  /** The add-in selects: the grid follows. What the grid itself has selected is already there. */
  private followSelection(sheet: SheetModel, area: Area): void {
    const { state } = this;
    if (sheet !== state.sheet || areaAddress(areaOf(state.selection)) === areaAddress(area)) return;
    this.goTo(selectionOf(area));
  }

  private turnTo(sheet: SheetModel): void {
    const selection = this.selections.get(sheet) ?? selectionOf(sheet.selection);
    const { content, reveal } = this.state;
    const shape = this.shapes.reaching(sheet, selection.head);
    const sheets = shownSheets(this.model);
    this.set({ sheets, sheet, shape, selection, content: content + 1, reveal: reveal + 1 });
  }

  private set(change: Partial<GridState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

function shownSheets(model: WorkbookModel): readonly SheetModel[] {
  return model.sheets.filter((sheet) => sheet.visibility === "visible");
}
