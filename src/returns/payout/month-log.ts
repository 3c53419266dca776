import * as v from "valibot";
import { type Month, monthLabel, parseMonth } from "../../regulations/month";
import { type Day, iso } from "../../values/day";
import { isoDay } from "../own-tables/own-tables-shape";
import type { Signing } from "./payout-settings";

/** A month may have one sheet for each; which one a sheet is, its courses tell. */
export const payoutSheetKinds = ["komvux", "sfi"] as const;
export type PayoutSheetKind = (typeof payoutSheetKinds)[number];

/** What happened to one month's sheet, as the provider has noted it. */
export interface SheetLog {
  readonly receivedOn?: Day;
  readonly pagesTotal?: number;
  readonly pagesSigned?: number;
  /** The day that the deviations were written on it. */
  readonly notedOn?: Day;
  /** The day that the signed sheet was uploaded. */
  readonly uploadedOn?: Day;
}

/** What happened to the sheets, by month; months in order. */
export type MonthLog = ReadonlyMap<Month, Readonly<Partial<Record<PayoutSheetKind, SheetLog>>>>;

export const noMonths: MonthLog = new Map();

const pages = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const storedSheet = v.object({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  kind: v.picklist(payoutSheetKinds),
  receivedOn: v.optional(isoDay),
  pagesTotal: v.optional(pages),
  pagesSigned: v.optional(pages),
  notedOn: v.optional(isoDay),
  uploadedOn: v.optional(isoDay),
});

const storedLog = v.object({
  version: v.literal(1),
  sheets: v.pipe(v.array(v.unknown()), v.maxLength(2_400)),
});

/** The log that a workbook holds. What does not read, whole or in part, is as if it were not there. */
export function readMonthLog(stored: unknown): MonthLog {
  const parsed = v.safeParse(storedLog, stored);
  let log = noMonths;
  for (const one of parsed.success ? parsed.output.sheets : []) {
    const sheet = v.safeParse(storedSheet, one);
    const month = sheet.success ? parseMonth(sheet.output.month) : undefined;
    if (!sheet.success || month === undefined) continue;
    const { month: _label, kind, ...entries } = sheet.output;
    log = logged(log, month, kind, entries);
  }
  return log;
}

/** The log as it is kept: versioned JSON, dates as YYYY-MM-DD. */
export function storedMonthLog(log: MonthLog): v.InferInput<typeof storedLog> {
  const day = (key: string, on: Day | undefined) => (on === undefined ? {} : { [key]: iso(on) });
  return {
    version: 1,
    sheets: [...log].flatMap(([month, sheets]) =>
      payoutSheetKinds.flatMap((kind) => {
        const sheet = sheets[kind];
        if (sheet === undefined) return [];
        const { receivedOn, notedOn, uploadedOn, ...counted } = sheet;
        return [
          {
            month: monthLabel(month),
            kind,
            ...counted,
            ...day("receivedOn", receivedOn),
            ...day("notedOn", notedOn),
            ...day("uploadedOn", uploadedOn),
          },
        ];
      }),
    ),
  };
}

/** A change of what is noted; `undefined` takes a note away. */
export type SheetLogChange = { readonly [K in keyof SheetLog]: SheetLog[K] | undefined };

/** The log with something noted about one sheet. Never more pages signed than there are. */
export function logged(log: MonthLog, month: Month, kind: PayoutSheetKind, change: SheetLogChange): MonthLog {
  const before = log.get(month) ?? {};
  const { pagesTotal, pagesSigned, ...rest } = { ...before[kind], ...change };
  const signed = pagesTotal === undefined ? pagesSigned : pagesSigned && Math.min(pagesSigned, pagesTotal);
  const entries = Object.entries({ ...rest, pagesTotal, pagesSigned: signed });
  const sheet = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as SheetLog;
  return new Map([...log, [month, { ...before, [kind]: sheet }] as const].sort(([a], [b]) => a - b));
}

/** A month's sheets taken together, for the reconciliation and the month at a glance; undefined before any is signed. */
export function signingOf(log: MonthLog, month: Month): Signing | undefined {
  const sheets = Object.values(log.get(month) ?? {}).filter(
    (sheet) => sheet.pagesTotal !== undefined || sheet.uploadedOn !== undefined,
  );
  if (sheets.length === 0) return undefined;
  const sum = (key: "pagesTotal" | "pagesSigned") => sheets.reduce((all, one) => all + (one[key] ?? 0), 0);
  const uploaded = sheets.flatMap(({ uploadedOn }) => uploadedOn ?? []);
  const last = uploaded.length === sheets.length ? Math.max(...uploaded) : undefined;
  return {
    pagesTotal: sum("pagesTotal"),
    pagesSigned: sum("pagesSigned"),
    ...(last === undefined ? {} : { uploadedOn: last as Day }),
  };
}
