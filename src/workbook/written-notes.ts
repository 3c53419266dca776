import * as v from "valibot";
import type { SheetState } from "./port";

/** A cell that a note was written in, and what the note was like: enough to see that somebody has changed it since. */
interface WrittenCell {
  readonly address: string;
  readonly mark: number;
}

/** What was written, so that it can be taken back, also in another session: kept as JSON, without the notes' texts. */
export interface WrittenNotes {
  readonly version: 1;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly cells: readonly WrittenCell[];
    /** How the sheet looked and printed before. */
    readonly before: SheetState;
  }[];
  /** The to-do sheet's name. */
  readonly todo: string;
}

/** A text's length and one byte of what it says: tells a changed text, and nothing of who is in it. */
export function textMark(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 251;
  return text.length * 256 + sum;
}

const sheetName = v.pipe(v.string(), v.minLength(1), v.maxLength(31));

/** What `SheetState` may be when it comes back from a workbook. */
export const sheetStateShape = v.record(
  v.pipe(v.string(), v.maxLength(60)),
  v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
);

const storedNotes = v.object({
  version: v.literal(1),
  sheets: v.pipe(
    v.array(
      v.object({
        sheet: sheetName,
        cells: v.pipe(
          v.array(
            v.object({
              address: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
              mark: v.pipe(v.number(), v.integer(), v.minValue(0)),
            }),
          ),
          v.maxLength(60_000),
        ),
        before: sheetStateShape,
      }),
    ),
    v.maxLength(50),
  ),
  todo: sheetName,
});

/** What a workbook remembers of written notes; undefined where it is nothing that we wrote. */
export function readWrittenNotes(stored: unknown): WrittenNotes | undefined {
  const parsed = v.safeParse(storedNotes, stored);
  return parsed.success ? parsed.output : undefined;
}
