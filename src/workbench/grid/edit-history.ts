import type { Area } from "../host/model/area";
import { around, cellArea } from "../host/model/area";
import type { CellEdit, SheetModel } from "../host/model/sheet-model";

interface Change {
  readonly sheet: SheetModel;
  readonly before: readonly CellEdit[];
  readonly after: readonly CellEdit[];
}

/** What a taken-back or repeated change touched. */
export interface Touched {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const longest = 100;

/** The edits that the person has made in the grid, the latest last. The add-in's own writes are not in it. */
export class EditHistory {
  private done: Change[] = [];
  private undone: Change[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Makes an edit and remembers it. What the model refuses is not remembered, and is thrown on. */
  make(sheet: SheetModel, edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    const before = edits.map(({ row, column }) => sheet.content(row, column));
    sheet.edit(edits, "person");
    this.done = [...this.done.slice(1 - longest), { sheet, before, after: edits }];
    this.undone = [];
  }

  /** Takes the latest edit back; undefined where there is none. */
  undo(): Touched | undefined {
    const change = this.done.at(-1);
    if (!change) return undefined;
    putBack(change.sheet, change.before);
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, change];
    return touched(change);
  }

  /** Makes the edit that was last taken back again; undefined where there is none. */
  redo(): Touched | undefined {
    const change = this.undone.at(-1);
    if (!change) return undefined;
    change.sheet.edit(change.after, "person");
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, change];
    return touched(change);
  }
}

/** A typed date dresses a plain cell in a date's format, which must go as well. */
function putBack(sheet: SheetModel, before: readonly CellEdit[]): void {
  sheet.edit(before, "person");
  for (const { row, column, numberFormat } of before) {
    if (numberFormat !== undefined && sheet.style(row, column).numberFormat !== numberFormat) {
      sheet.restyle(cellArea(row, column), { numberFormat });
    }
  }
}

function touched({ sheet, after }: Change): Touched {
  const areas = after.map(({ row, column }) => cellArea(row, column));
  return { sheet, area: areas.reduce((whole, area) => around(whole, area)) };
}
