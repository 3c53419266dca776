import { dateText, noResult, planted, type KomvuxChange } from "./komvux-change";
import { serial, type SampleRow } from "./sample-row";

/** Wrong or doubtful dates of courses. */
export const plantedDates: readonly KomvuxChange[] = [
  ...planted("KVX-START-MISSING", "startDate", "graded")({ startDate: null }, { startDate: null }),
  ...planted(
    "KVX-START-UNREADABLE",
    "startDate",
    "graded",
  )({ startDate: "2026-02-30" }, { startDate: "vecka 3" }),
  ...planted(
    "KVX-START-CENTURY",
    "startDate",
    "graded",
  )(
    (row) => ({ startDate: dateText(row, "startDate").slice(2) }),
    (row) => ({ startDate: dateText(row, "startDate").slice(2).replaceAll("-", "") }),
  ),
  ...planted("KVX-START-SPELLING", "startDate", "graded")(
    (row) => ({ startDate: dateText(row, "startDate") }),
    (row) => ({ startDate: dateText(row, "startDate").replaceAll("-", "") }),
    (row) => ({ startDate: Number(row.startDate) + 0.375 }),
  ),
  ...planted("KVX-END-MISSING", "endDate", "graded")({ endDate: null }, { endDate: null }),
  ...planted("KVX-END-UNREADABLE", "endDate", "graded")({ endDate: "2026-06-31" }, { endDate: "05/06/2026" }),
  ...planted(
    "KVX-END-CENTURY",
    "endDate",
    "graded",
  )(
    (row) => ({ endDate: dateText(row, "endDate").slice(2) }),
    (row) => ({ endDate: dateText(row, "endDate").slice(2) }),
  ),
  ...planted(
    "KVX-END-SPELLING",
    "endDate",
    "graded",
  )(
    (row) => ({ endDate: dateText(row, "endDate") }),
    (row) => ({ endDate: `${dateText(row, "endDate")} 00:00:00` }),
  ),
  ...planted("KVX-DATE-ORDER", "endDate", "level")(swappedDates, swappedDates),
  ...planted(
    "KVX-DATE-SPAN",
    "endDate",
    "continuing",
  )({ endDate: serial("2029-08-31") }, { endDate: serial("2062-08-28") }),
  ...planted(
    "KVX-PERIOD-OUTSIDE",
    "startDate",
    "continuing",
  )({
    startDate: serial("2026-08-17"),
    endDate: serial("2026-10-23"),
    completedPoints: 0,
  }),
  ...planted(
    "KVX-PERIOD-OUTSIDE",
    "endDate",
    "level",
  )({
    startDate: serial("2025-08-18"),
    endDate: serial("2025-10-24"),
    examination: null,
  }),
  ...planted(
    "KVX-PERIOD-OUTSIDE",
    "withdrawalDate",
    "shortLevel",
  )({
    ...noResult,
    startDate: serial("2025-10-20"),
    endDate: serial("2026-01-09"),
    withdrawal: "Ja",
    withdrawalDate: serial("2025-11-14"),
  }),
  ...planted(
    "KVX-PACE",
    "endDate",
    "shortLevel",
  )((row) => ({ endDate: Number(row.startDate) + 4 }), {
    startDate: serial("2025-07-07"),
    endDate: serial("2026-06-05"),
  }),
  ...planted(
    "KVX-EXAMINATION-SPAN",
    "endDate",
    "shortLevel",
  )({ examination: "Prövning", completedPoints: 0 }, { examination: "Ja", completedPoints: 0 }),
  ...planted(
    "KVX-EXAMINATION-EXCEL-ERROR",
    "examination",
    "shortLevel",
  )({ examination: "#N/A" }, { examination: "#N/A" }),
];

function swappedDates(row: SampleRow): Partial<SampleRow> {
  return { startDate: row.endDate, endDate: row.startDate };
}
