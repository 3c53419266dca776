import { takenBack } from "../plan-freeze";
import type { ContentChange } from "../port";
import { changeContents } from "./change-contents";
import type { NamedSheet } from "./named-sheets";

/**
 * Changes one sheet after the other, a part at a time, and gives the changes made. Where a part fails, those before it
 * are taken back: nothing is changed that nobody can undo.
 */
export async function sheetBySheet(
  sheets: readonly NamedSheet[],
  partsOf: (sheet: NamedSheet) => AsyncIterable<readonly ContentChange[]>,
): Promise<ContentChange[]> {
  const done: ContentChange[] = [];
  try {
    for (const sheet of sheets) for await (const part of partsOf(sheet)) done.push(...part);
  } catch (error) {
    for (const { name, worksheet } of sheets) {
      const own = takenBack(done.filter((change) => change.sheet === name));
      if (own.length > 0) await changeContents(worksheet, own).catch(() => undefined);
    }
    throw error;
  }
  return done;
}
