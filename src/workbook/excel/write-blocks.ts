import { rangeAddress } from "./sheet-marks";
import type { ValueBlock } from "./value-blocks";

/** Writes rectangles of values in one request. */
export async function writeBlocks(worksheet: Excel.Worksheet, blocks: readonly ValueBlock[]): Promise<void> {
  for (const { range, values } of blocks) {
    worksheet.getRange(rangeAddress(range)).values = values.map((line) => [...line]);
  }
  await worksheet.context.sync();
}
