import { isErrorValue } from "../error-value";
import { plainFormat, textFormat } from "../plan-freeze";
import type { CellContent, ContentChange } from "../port";
import { placeAddress } from "./our-formulas";
import { rangeAddress } from "./sheet-marks";
import { typedValue } from "./typed-value";
import { cellBlocks, groupedByBytes } from "./value-blocks";

/** What `Range.formulas` gives of a cell: its formula, or its value where it has none. */
export function contentOf(given: unknown): CellContent {
  if (typeof given === "string" && given.startsWith("=")) return { formula: given };
  if (given === "" || given === null || given === undefined) return { value: null };
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean"
    ? { value: given }
    : { value: null };
}

/** A content as it must be given to `Range.formulas`, which reads texts as if somebody typed them in English. */
export function enteredContent(content: CellContent): string | number | boolean {
  if ("formula" in content) return content.formula;
  return isErrorValue(content.value) ? content.value : typedValue(content.value);
}

/** Bytes of contents sent or asked for at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/** Cells whose number formats are asked for at once. */
const formatsAtATime = 1_000;

/** Makes the changes of one sheet whose cells still hold what they are taken to hold; gives those made. */
export async function changeContents(
  worksheet: Excel.Worksheet,
  changes: readonly ContentChange[],
): Promise<ContentChange[]> {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const done: ContentChange[] = [];
  const blocks = cellBlocks(
    [...byAddress.values()].map(({ address, from }) => ({ address, content: enteredContent(from) })),
  );
  for (const group of groupedByBytes(blocks, bytesAtATime)) {
    const asked = group.map(({ range }) => worksheet.getRange(rangeAddress(range)));
    for (const range of asked) range.load("formulas");
    await worksheet.context.sync();
    for (const [index, { range }] of group.entries()) {
      for (const [down, line] of (asked[index]?.formulas ?? []).entries()) {
        for (const [right, given] of (line as unknown[]).entries()) {
          const [row, column] = [range.top + down, range.left + right];
          const change = byAddress.get(placeAddress({ row, column }));
          if (change && isSame(change.from, contentOf(given))) done.push(change);
        }
      }
    }
  }
  const opened = await openTextCells(worksheet, done);
  await writeContents(worksheet, done);
  const shown = await showAs(worksheet, done);
  return done.map(({ showAs: format, wasText: _, ...change }) => {
    if (format !== undefined && opened.has(change.address))
      return { ...change, showAs: format, wasText: true };
    return format !== undefined && shown.has(change.address) ? { ...change, showAs: format } : change;
  });
}

/**
 * A date written in a cell that is formatted as text becomes the text of its serial number: such a cell gets the
 * date's format first. Gives those that did; a cell that is to be text again becomes so before its text is written.
 */
async function openTextCells(
  worksheet: Excel.Worksheet,
  changes: readonly ContentChange[],
): Promise<ReadonlySet<string>> {
  const opened = new Set<string>();
  const wanted = changes.filter((change) => change.showAs !== undefined && change.showAs !== plainFormat);
  for (let from = 0; from < wanted.length; from += formatsAtATime) {
    const asked = wanted.slice(from, from + formatsAtATime).map(({ address, showAs: format }) => {
      const range = worksheet.getRange(address);
      range.load("numberFormat");
      return { address, format, range };
    });
    await worksheet.context.sync();
    for (const { address, format, range } of asked) {
      if (format !== textFormat && range.numberFormat[0]?.[0] !== textFormat) continue;
      range.numberFormat = [[format]];
      if (format !== textFormat) opened.add(address);
    }
    await worksheet.context.sync();
  }
  return opened;
}

/** Gives plain cells the number formats that were asked for, and takes them away again; tells which got theirs. */
async function showAs(
  worksheet: Excel.Worksheet,
  changes: readonly ContentChange[],
): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  const wanted = changes.filter((change) => change.showAs !== undefined && change.showAs !== textFormat);
  for (let from = 0; from < wanted.length; from += formatsAtATime) {
    const asked = wanted.slice(from, from + formatsAtATime).map(({ address, showAs: format }) => {
      const range = worksheet.getRange(address);
      range.load("numberFormat");
      return { address, format: format ?? plainFormat, range };
    });
    await worksheet.context.sync();
    for (const { address, format, range } of asked) {
      const isPlain = range.numberFormat[0]?.[0] === plainFormat;
      if (isPlain === (format === plainFormat)) continue;
      range.numberFormat = [[format]];
      shown.add(address);
    }
    await worksheet.context.sync();
  }
  return shown;
}

async function writeContents(worksheet: Excel.Worksheet, changes: readonly ContentChange[]): Promise<void> {
  const cells = changes.map(({ address, to }) => ({ address, content: enteredContent(to) }));
  for (const group of groupedByBytes(cellBlocks(cells), bytesAtATime)) {
    for (const { range, values } of group)
      worksheet.getRange(rangeAddress(range)).formulas = values.map((line) => [...line]);
    await worksheet.context.sync();
  }
}

function isSame(one: CellContent, other: CellContent): boolean {
  if ("formula" in one) return "formula" in other && one.formula === other.formula;
  return !("formula" in other) && (one.value === "" ? null : one.value) === other.value;
}
