import { areaAddress, parseArea, type Area } from "../host/model/area";

/** A cell of the sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the active cell (`anchor`, where typing goes) to the corner that shift and drag move. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export function selectionAt(place: Place): Selection {
  return { anchor: place, head: place };
}

/** The selection of a whole area, with its first cell active. */
export function selectionOf(area: Area): Selection {
  const head = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  return { anchor: { row: area.row, column: area.column }, head };
}

export function areaOf({ anchor, head }: Selection): Area {
  return {
    row: Math.min(anchor.row, head.row),
    column: Math.min(anchor.column, head.column),
    rowCount: Math.abs(anchor.row - head.row) + 1,
    columnCount: Math.abs(anchor.column - head.column) + 1,
  };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The active cell's own address, "N47". */
export function placeAddress({ row, column }: Place): string {
  return areaAddress({ row, column, rowCount: 1, columnCount: 1 });
}

/** The selection that an address typed into the name box means ("n47", "$B$2:D9"); undefined for what is no address. */
export function selectionFromAddress(text: string): Selection | undefined {
  const area = parseArea(text);
  return area && selectionOf(area);
}
