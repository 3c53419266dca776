import * as v from "valibot";
import { type Month, monthLabel, parseMonth } from "../../../regulations/month";
import { readWrittenNotes, type WrittenNotes } from "../../../workbook/written-notes";
import { withoutSignatory } from "./certificate";

const storedMonths = v.object({
  version: v.literal(1),
  months: v.pipe(
    v.array(v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), notes: v.unknown() })),
    v.maxLength(120),
  ),
});

/** The notes that stand in the workbook's sheets, by month, so that they can be taken back. */
export type WrittenMonths = ReadonlyMap<Month, WrittenNotes>;

/** What the workbook remembers; what does not read is as if it were not there. */
export function readWrittenMonths(stored: unknown): WrittenMonths {
  const parsed = v.safeParse(storedMonths, stored);
  return new Map(
    (parsed.success ? parsed.output.months : []).flatMap(({ month, notes }) => {
      const [of, written] = [parseMonth(month), readWrittenNotes(notes)];
      return of === undefined || written === undefined ? [] : [[of, written] as const];
    }),
  );
}

/** As the workbook keeps it: of a page that was signed already, without who signed it. */
export function storedWrittenMonths(months: WrittenMonths): v.InferInput<typeof storedMonths> {
  return {
    version: 1,
    months: [...months].map(([month, notes]) => ({
      month: monthLabel(month),
      notes: {
        ...notes,
        sheets: notes.sheets.map((one) => ({ ...one, before: withoutSignatory(one.before) })),
      } satisfies WrittenNotes,
    })),
  };
}
