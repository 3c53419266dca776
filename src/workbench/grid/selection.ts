import { columnLetters } from "../../engine/table";

/** A cell of the sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is selected: from the active cell (`anchor`, where typing goes) to the corner that shift and drag move. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export function selectionAt(place: Place): Selection {
  return { anchor: place, head: place };
}

export function areaOf({ anchor, head }: Selection): Area {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** "N47", or "B2:D9" for more than one cell. */
export function areaAddress(area: Area): string {
  const corner = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
  const first = corner(area.top, area.left);
  return cellCount(area) === 1 ? first : `${first}:${corner(area.bottom, area.right)}`;
}

/** The selection that an address typed into the name box means ("n47", "$B$2:D9"); undefined for what is no address. */
export function selectionFromAddress(text: string): Selection | undefined {
  const [, letters, digits, toLetters, toDigits] =
    /^\s*\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?\s*$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const anchor = placeFrom(letters, digits);
  const head = toLetters && toDigits ? placeFrom(toLetters, toDigits) : anchor;
  return anchor && head ? { anchor, head } : undefined;
}

/** Excel's own limits: the sheet's last row and column. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

function placeFrom(letters: string, digits: string): Place | undefined {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row < 0 || place.row > lastRow || place.column > lastColumn ? undefined : place;
}
