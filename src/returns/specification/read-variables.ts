import { addressOf, cellAt, type Grid } from "../../engine/table";
import { type Cell, isBlank } from "../../values/reading";
import { allowedCharacters, isOnlyCodes, maxLength } from "./field-rules";
import type { SpecificationCode, SpecificationRemark, SpecificationVariable } from "./specification";
import { referenceIn, splitCodes } from "./split-codes";
import { isHeadRow, type TableHead } from "./table-head";

/** A variable while its rows are being read. */
interface Draft {
  readonly name: string;
  readonly row: number;
  readonly words: string[];
  readonly codes: SpecificationCode[];
}

interface ReadVariables {
  readonly variables: readonly SpecificationVariable[];
  readonly remarks: readonly SpecificationRemark[];
}

/** Far above SCB's largest document (80 variables): what a hostile or foreign sheet may cost. */
const mostVariables = 1_000;
const mostCodes = 20_000;
const longestDescription = 20_000;

/** Reads the rows below the head: a variable a row, its codes in its own cell or on the rows that follow. */
export function readVariables(grid: Grid, head: TableHead): ReadVariables {
  const { drafts, tooMany } = draftsBelow(grid, head);
  const remarks: SpecificationRemark[] = [];
  const remark = (kind: SpecificationRemark["kind"], { name, row }: Draft, column: number) =>
    remarks.push({ kind, variable: name, address: addressOf(grid, row, column) });

  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    if (byName.has(draft.name)) remark("doubled", draft, head.name);
    else byName.set(draft.name, draft);
  }
  const variables = drafts.map((draft): SpecificationVariable => {
    const allowed = allowedCharacters(cellOf(grid, draft.row, head.characters));
    if (allowed === undefined) remark("characters", draft, head.characters ?? head.name);
    const length = maxLength(cellOf(grid, draft.row, head.length));
    if (length === undefined) remark("length", draft, head.length ?? head.name);
    if (isBare(draft, allowed, length)) remark("bare", draft, head.name);
    const codes = codesOf(draft, byName);
    if (codes === undefined) remark("reference", draft, head.description);
    const rules = typeof allowed === "object" ? allowed : { characters: undefined, alsoAllowed: "" };
    const longest = typeof length === "number" ? length : undefined;
    const description = draft.words.join("\n").slice(0, longestDescription);
    return {
      name: draft.name,
      description,
      ...rules,
      maxLength: longest,
      codes: codes ?? [],
      onlyCodes: isOnlyCodes(codes ?? [], description, longest),
    };
  });
  const [last] = drafts.slice(-1);
  if (tooMany && last !== undefined) remark("tooMany", last, head.name);
  return { variables, remarks };
}

function draftsBelow(grid: Grid, head: TableHead): { drafts: Draft[]; tooMany: boolean } {
  const drafts: Draft[] = [];
  const names = new Set<string>();
  let current: Draft | undefined;
  let codes = 0;
  for (let row = head.row + 1; row < grid.rowCount; row++) {
    const name = tidy(cellAt(grid, row, head.name));
    const content = cellAt(grid, row, head.description);
    if ((name === "" && isBlank(content)) || isHeadRow(grid, row, head)) continue;
    if (name !== "") {
      const alone = [content, cellOf(grid, row, head.characters), cellOf(grid, row, head.length)].every(
        isBlank,
      );
      // A heading within the table, or a second table of the same names, such as which school forms fill in what.
      current =
        alone && (/ /.test(name) || names.has(name)) ? undefined : { name, row, words: [], codes: [] };
      if (current !== undefined) drafts.push(current);
      names.add(name);
    }
    if (current === undefined) continue;
    const split = splitCodes(isBlank(content) ? "" : String(content).normalize("NFC"));
    current.words.push(...split.words);
    current.codes.push(...split.codes);
    codes += split.codes.length;
    if (drafts.length > mostVariables || codes > mostCodes)
      return { drafts: drafts.slice(0, -1), tooMany: true };
  }
  return { drafts, tooMany: false };
}

/** The variable's own codes, or those of the one that it refers to ("Se MA_A_PR"); undefined where there is none such. */
function codesOf(draft: Draft, byName: ReadonlyMap<string, Draft>): readonly SpecificationCode[] | undefined {
  let at = draft;
  for (const seen = new Set<Draft>(); !seen.has(at);) {
    if (at.codes.length > 0) return at.codes;
    seen.add(at);
    const named = at.words.map(referenceIn).find((name) => name !== undefined);
    if (named === undefined) return [];
    const next = byName.get(named);
    // "Se anvisningarna" is advice, not a variable's name.
    if (next === undefined) return /^\p{Ll}+$/u.test(named) ? [] : undefined;
    at = next;
  }
  return undefined;
}

function isBare({ words, codes }: Draft, allowed: unknown, length: unknown): boolean {
  return words.length === 0 && codes.length === 0 && allowed === "unstated" && length === "unstated";
}

function cellOf(grid: Grid, row: number, column: number | undefined): Cell {
  return column === undefined ? null : cellAt(grid, row, column);
}

function tidy(cell: Cell): string {
  return isBlank(cell) ? "" : String(cell).normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 200);
}
