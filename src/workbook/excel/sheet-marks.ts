import type { Severity } from "../../engine/check";
import { columnLetters } from "../../engine/table";
import { isMarkFormula, markFills, markFormula } from "../marks";
import type { Marks } from "../port";
import type { CellRange } from "../address";
import { coverCells } from "../cover-cells";
import { placeOf } from "./value-blocks";

/** Characters of addresses given to `getRanges` at once; Excel takes somewhat more. */
const charactersAtATime = 8_000;

/** Asks for the sheet's conditional formats; after the next sync `marksAmong` finds ours. */
export function loadRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return rules;
}

/** The conditional formats that are marks of ours, from this session or an earlier one. */
export function marksAmong(rules: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] {
  return rules.items.filter(
    ({ type, customOrNullObject }) =>
      type === "Custom" && !customOrNullObject.isNullObject && isMarkFormula(customOrNullObject.rule.formula),
  );
}

/** Adds conditional formats that colour the cells; a cell with two marks shows the graver. */
export function addMarks(sheet: Excel.Worksheet, marks: Marks): void {
  // Each goes before those that are there, so the gravest comes last.
  for (const { severity, fill } of [...markFills].reverse()) {
    for (const addresses of addressLists(marks[severity])) addMark(sheet, addresses, severity, fill);
  }
}

function addMark(sheet: Excel.Worksheet, addresses: string, severity: Severity, fill: string): void {
  const rule = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  rule.custom.rule.formula = markFormula(severity);
  rule.custom.format.fill.color = `#${fill}`;
  rule.priority = 0;
}

/** The cells as lists of ranges ("A1,B2:B9"), each short enough for one call. */
export function addressLists(cells: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const range of coverCells(cells.map(placeOf))) {
    const address = rangeAddress(range);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length < charactersAtATime) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

/** "A1" or "A1:B9". */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const from = `${columnLetters(left)}${top + 1}`;
  const to = `${columnLetters(right)}${bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}
