import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { parseArea, splitSheet, type Area } from "../area";

/** Cells that a formula reads; no sheet means its own. */
export interface Precedent {
  readonly sheet?: string;
  readonly area: Area;
}

/** A formula taken apart; `tree` is undefined where it cannot be read. */
export interface ParsedFormula {
  readonly tree?: AstExpression;
  readonly precedents: readonly Precedent[];
}

const known = new Map<string, ParsedFormula>();

/** Takes a formula apart, once for all cells that hold the same one. */
export function parseFormula(formula: string): ParsedFormula {
  let parsed = known.get(formula);
  if (!parsed) {
    if (known.size > 50_000) known.clear();
    known.set(formula, (parsed = takeApart(formula)));
  }
  return parsed;
}

function takeApart(formula: string): ParsedFormula {
  try {
    const tokens = tokenize(formula, { mergeRefs: true });
    const precedents: Precedent[] = [];
    for (const token of tokens) {
      const precedent = token.type.startsWith("range") ? referenceOf(token.value) : undefined;
      if (precedent) precedents.push(precedent);
    }
    return { tree: parse(tokens), precedents };
  } catch {
    return { precedents: [] };
  }
}

/** How far a relative reference is moved: for a conditional format's formula, seen from another cell. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of "A1", "$B$2:C9" or "'Min lista'!A:A"; undefined for a name, or where the shift leaves the sheet. */
export function referenceOf(text: string, shift?: Shift): Precedent | undefined {
  const { sheet, rest } = splitSheet(text);
  const area = parseArea(rest);
  const moved = area && shift ? shifted(area, rest, shift) : area;
  if (!moved) return undefined;
  return sheet === undefined ? { area: moved } : { sheet, area: moved };
}

function shifted(area: Area, text: string, shift: Shift): Area | undefined {
  const row = /\$\d/.test(text) ? area.row : area.row + shift.rows;
  const column = /\$[A-Za-z]/.test(text) ? area.column : area.column + shift.columns;
  return row < 0 || column < 0 ? undefined : { ...area, row, column };
}
