import { plainFormat, textFormat } from "../plan-freeze";
import { WorkbookError, type ContentChange } from "../port";
import { contentOf, enteredContent, isSameContent } from "./cell-contents";
import { placeAddress } from "./our-formulas";
import { rangeAddress } from "./sheet-marks";
import { cellBlocks, groupedByBytes, type EnteredCell } from "./value-blocks";

/** Bytes of contents sent or asked for at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/** A change that can be made, and the number format that its cell has now where it is to have another. */
interface DueChange {
  readonly change: ContentChange;
  readonly format: string | undefined;
}

/**
 * Makes the changes of one sheet whose cells still hold what they are taken to hold; gives those made. A locked cell
 * refuses them all before anything is written, and where Excel stops half-way, what was there is put back.
 */
export async function changeContents(
  worksheet: Excel.Worksheet,
  changes: readonly ContentChange[],
): Promise<ContentChange[]> {
  const due = await changesDue(worksheet, changes);
  const redressed = due.flatMap(({ change: { address, showAs: to }, format: from }) =>
    to === undefined || from === undefined ? [] : [{ address, from, to }],
  );
  const contents = due.map(({ change }) => entered(change, change.to));
  const formats = redressed.map(({ address, to }) => ({ address, content: to }));
  try {
    // Formats first: what is written in a cell of text becomes text.
    await write(worksheet, "numberFormat", formats);
    await write(worksheet, "formulas", contents);
  } catch (error) {
    await putBack(worksheet, due, redressed).catch(() => undefined);
    throw error;
  }
  return due.map(({ change: { showAs, wasText: _, ...change }, format }) => ({
    ...change,
    ...(format !== undefined && { showAs }),
    ...(format === textFormat && { wasText: true }),
  }));
}

/** Looks at the cells, and leaves those that hold something else by now, or would show a date as a number. */
async function changesDue(
  worksheet: Excel.Worksheet,
  changes: readonly ContentChange[],
): Promise<DueChange[]> {
  const { protection } = worksheet;
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const wanted = [...byAddress.values()].map((change) => entered(change, change.from));
  const groups = groupedByBytes(cellBlocks(wanted), bytesAtATime);
  const wantsFormats = changes.some(({ showAs }) => showAs !== undefined);
  protection.load("protected,options");
  await worksheet.context.sync();
  const isProtected = protection.protected;
  const mayFormat = !isProtected || protection.options.allowFormatCells;
  const due: DueChange[] = [];
  for (const group of groups) {
    const asked = group.map(({ range }) => ({ range, cells: worksheet.getRange(rangeAddress(range)) }));
    for (const { cells } of asked) {
      cells.load(wantsFormats ? "formulas,numberFormat" : "formulas");
      if (isProtected) cells.format.protection.load("locked");
    }
    await worksheet.context.sync();
    for (const { range, cells } of asked) {
      if (isProtected && cells.format.protection.locked !== false)
        throw new WorkbookError("protected", "locked cell");
      const formats = wantsFormats ? (cells.numberFormat as string[][]) : [];
      for (const [down, line] of (cells.formulas as unknown[][]).entries()) {
        for (const [right, given] of line.entries()) {
          const change = byAddress.get(placeAddress({ row: range.top + down, column: range.left + right }));
          if (change === undefined || !isSameContent(change.from, contentOf(given))) continue;
          const format = formatToChange(change, formats[down]?.[right]);
          if (format === undefined || mayFormat) due.push({ change, format });
          else if (isBack(change)) due.push({ change, format: undefined });
        }
      }
    }
  }
  return due;
}

/** The format of the cell, where the change gives it another; a format that somebody has chosen stays. */
function formatToChange({ showAs }: ContentChange, format: string | undefined): string | undefined {
  if (showAs === undefined || format === undefined || format === showAs) return undefined;
  if (showAs === plainFormat || showAs === textFormat) return format;
  return format === plainFormat || format === textFormat ? format : undefined;
}

/** True for a change that takes back another: what it puts back needs no format to be right. */
function isBack({ showAs }: ContentChange): boolean {
  return showAs === plainFormat || showAs === textFormat;
}

function entered({ address }: ContentChange, content: ContentChange["to"]): EnteredCell {
  return { address, content: enteredContent(content) };
}

async function putBack(
  worksheet: Excel.Worksheet,
  due: readonly DueChange[],
  redressed: readonly { readonly address: string; readonly from: string }[],
): Promise<void> {
  const contents = due.map(({ change }) => entered(change, change.from));
  const formats = redressed.map(({ address, from }) => ({ address, content: from }));
  await write(worksheet, "numberFormat", formats);
  await write(worksheet, "formulas", contents);
}

async function write(
  worksheet: Excel.Worksheet,
  property: "formulas" | "numberFormat",
  cells: readonly EnteredCell[],
): Promise<void> {
  for (const group of groupedByBytes(cellBlocks(cells), bytesAtATime)) {
    for (const { range, values } of group)
      worksheet.getRange(rangeAddress(range))[property] = values.map((line) => [...line]);
    await worksheet.context.sync();
  }
}
