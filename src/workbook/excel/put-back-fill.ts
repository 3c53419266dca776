import type { SheetFill } from "../../engine/sheet-fill";
import { lastRow } from "../address";
import { columnStretches } from "./column-stretches";
import type { FillGround } from "./fill-ground";
import { rangeAddress } from "./sheet-marks";
import { typedValue } from "./typed-value";
import { groupedByBytes } from "./value-blocks";

/** Bytes of contents sent at once; Excel on the web takes 5 MB. */
const bytesAtATime = 3_500_000;

/**
 * Puts back what was there: the changed cells' contents, and new rows like the empty row below them. The template's
 * row keeps its own look; where it was filled in itself, it is emptied. Rows that the template had dressed are undressed.
 */
export async function putBackFill(
  worksheet: Excel.Worksheet,
  { added }: SheetFill,
  ground: FillGround,
): Promise<void> {
  const { isProtected, changed, dressed, tables, prepared } = ground;
  for (const { name, from } of tables) worksheet.tables.getItem(name).resize(from);
  if (added !== undefined) {
    const bottom = added.first + added.rows.length - 1;
    for (const { left, right } of columnStretches(added.columns)) {
      worksheet.getRange(rangeAddress({ top: added.first, left, bottom, right })).clear("Contents");
    }
    await prepared?.undress(worksheet);
    const top = Math.max(added.first, added.like + 1, (prepared?.bottom ?? -1) + 1);
    const below = bottom + 1;
    const looks = isProtected ? [] : dressed;
    for (const { left, right } of top <= bottom && below <= lastRow ? looks : []) {
      const target = worksheet.getRange(rangeAddress({ top, left, bottom, right }));
      target.copyFrom(rangeAddress({ top: below, left, bottom: below, right }), "All");
    }
  }
  for (const group of groupedByBytes(changed, bytesAtATime)) {
    for (const { range, before } of group)
      worksheet.getRange(rangeAddress(range)).formulas = before.map((line) => line.map(asTyped));
    await worksheet.context.sync();
  }
  await worksheet.context.sync();
}

/** A content as it must be typed to become itself again; formulas and nothing stay as they are. */
function asTyped(content: unknown): unknown {
  if (typeof content !== "string" || content === "" || content.startsWith("=")) return content;
  return typedValue(content);
}
