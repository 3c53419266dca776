import * as v from "valibot";
import { type Month, monthLabel, parseMonth } from "../../../regulations/month";
import type { SheetState } from "../../../workbook/port";
import { sheetStateShape } from "../../../workbook/written-notes";
import { withoutSignatory } from "./certificate";

/** How each sheet of a month printed before it was set up to be signed, by the sheet's name. */
export type PagesBefore = ReadonlyMap<string, SheetState>;

/** The months whose pages are set up to be signed. */
export type SignedMonths = ReadonlyMap<Month, PagesBefore>;

const storedMonths = v.object({
  version: v.literal(1),
  months: v.pipe(v.array(v.unknown()), v.maxLength(120)),
});

const storedMonth = v.object({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  sheets: v.pipe(
    v.array(
      v.object({ sheet: v.pipe(v.string(), v.minLength(1), v.maxLength(31)), before: sheetStateShape }),
    ),
    v.maxLength(50),
  ),
});

/** What the workbook remembers; what does not read, whole or in part, is as if it were not there. */
export function readSignedMonths(stored: unknown): SignedMonths {
  const parsed = v.safeParse(storedMonths, stored);
  return new Map(
    (parsed.success ? parsed.output.months : []).flatMap((one) => {
      const read = v.safeParse(storedMonth, one);
      const month = read.success ? parseMonth(read.output.month) : undefined;
      if (!read.success || month === undefined) return [];
      return [[month, new Map(read.output.sheets.map(({ sheet, before }) => [sheet, before]))] as const];
    }),
  );
}

/** As the workbook keeps it: without anybody's name. */
export function storedSignedMonths(months: SignedMonths): v.InferInput<typeof storedMonths> {
  return {
    version: 1,
    months: [...months].map(([month, pages]) => ({
      month: monthLabel(month),
      sheets: [...pages].map(([sheet, before]) => ({ sheet, before: withoutSignatory(before) })),
    })),
  };
}
