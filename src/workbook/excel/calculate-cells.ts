import { parseRange } from "../address";
import { coverCells } from "../cover-cells";
import { rangeAddress } from "./sheet-marks";

const rangesAtATime = 500;

/** Has Excel calculate cells again though nothing that they read has changed; what reads them follows by itself. */
export async function calculateCells(
  worksheet: Excel.Worksheet,
  addresses: readonly string[],
): Promise<void> {
  const places = addresses.flatMap((address) => {
    const range = parseRange(address);
    return range === undefined ? [] : [{ row: range.top, column: range.left }];
  });
  const areas = coverCells(places);
  for (let from = 0; from < areas.length; from += rangesAtATime) {
    for (const area of areas.slice(from, from + rangesAtATime))
      worksheet.getRange(rangeAddress(area)).calculate();
    await worksheet.context.sync();
  }
}
