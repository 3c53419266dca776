import { addMonths, dateIn, type Month } from "../../../src/regulations/month";
import type { DeviationId } from "../../../src/returns/payout/deviation-id";
import { addDays, type Day } from "../../../src/values/day";
import type { SampleCourse, SampleLine, SampleRegisterRow } from "./payout-world";

/** What a planted difference leaves of a course on either side; several lines or rows where there are. */
export interface Planted {
  readonly lines: readonly SampleLine[];
  readonly rows: readonly SampleRegisterRow[];
}

/** A way to plant one class of deviation in a course that agrees. */
export interface Plant {
  readonly class: DeviationId;
  /** Which offer of the sample's provider it takes. */
  readonly offer: "general" | "maths" | "basic" | "sfi" | "work";
  /** Other classes that the same difference is an instance of. */
  readonly also?: readonly DeviationId[];
  /** The first of the twelve months that it can be planted in, from 1. */
  readonly from?: number;
  readonly make: (course: SampleCourse, month: Month) => Planted;
}

const change =
  (line: SampleLine, row: SampleRegisterRow = {}) =>
  (one: SampleCourse): Planted => ({
    lines: [{ ...one.line, ...line }],
    rows: [{ ...one.row, ...row }],
  });
const later = (cell: unknown, days: number): Day => addDays(cell as Day, days);
const noGrade = { grade: null, gradeDate: null } as const;
const open = { ...noGrade, status: "Pågående", catalogueDate: null } as const;

/** The day on which the samples' sheets are reconciled: the 22nd of the month after. */
export function reconciledOn(month: Month): Day {
  return dateIn(addMonths(month, 1), 22) as Day;
}

/** One way for every class that concerns a course; sums, signatures and follow-up are planted by the sheet. */
export const plants: readonly Plant[] = [
  { class: "D01", offer: "general", make: ({ row }) => ({ lines: [], rows: [row] }) },
  { class: "D02", offer: "general", make: ({ line }) => ({ lines: [line], rows: [] }) },
  { class: "D03", offer: "general", make: ({ line, row }) => ({ lines: [line, line], rows: [row] }) },
  {
    class: "D04",
    offer: "general",
    make: ({ line, row }) => {
      const orientation = { course: "KGYORI11A", courseName: "Orienteringskurs", points: 40, category: "Orienteringskurs", ...noGrade };
      return {
        lines: [{ ...line, ...orientation, price: 45, amount: 1800 }],
        rows: [{ ...row, ...orientation, catalogueDate: null, invoiced: "Ja" }],
      };
    },
  },
  { class: "D05", offer: "general", make: change({}, { ...noGrade, status: "Ej påbörjad", catalogueDate: null }) },
  {
    class: "D06",
    offer: "general",
    make: ({ line, row }) => {
      const withdrawn = { ...noGrade, withdrawalDate: line.endDate ?? null, startDate: later(line.endDate, -20), endDate: later(line.endDate, 49), period: null };
      const { period: _, ...own } = withdrawn;
      return { lines: [{ ...line, ...withdrawn }], rows: [{ ...row, ...own, status: "Avbrott", catalogueDate: null }] };
    },
  },
  {
    class: "D07",
    offer: "general",
    make: ({ row }) => ({ lines: [], rows: [{ ...row, ...open, status: "Avbrott", withdrawalDate: later(row.endDate, -4) }] }),
  },
  {
    class: "D08",
    offer: "general",
    make: ({ line, row }) => ({
      lines: [{ ...line, ...noGrade, withdrawalDate: later(line.endDate, -3) }],
      rows: [{ ...row, ...open, status: "Avbrott", withdrawalDate: later(row.endDate, -4) }],
    }),
  },
  { class: "D09", offer: "general", make: change({ grade: "D" }, { grade: "B" }) },
  { class: "D10", offer: "general", make: change({}, { catalogueDate: null }) },
  { class: "D11", offer: "general", make: ({ line, row }) => ({ lines: [{ ...line, gradeDate: later(line.endDate, 3) }], rows: [row] }) },
  { class: "D12", offer: "general", make: change({ points: 150, amount: 7080 }) },
  { class: "D13", offer: "general", make: change({ form: "Distans", price: 38.8, amount: 3880 }) },
  { class: "D14", offer: "maths", make: change({ price: 47.2, amount: 4720 }) },
  { class: "D15", offer: "general", from: 4, make: change({ price: 45.1, amount: 4510 }) },
  { class: "D16", offer: "general", make: change({ amount: 4220 }) },
  { class: "D17", offer: "general", make: ({ line, row }) => ({ lines: [{ ...line, startDate: later(line.startDate, 7) }], rows: [row] }) },
  { class: "D18", offer: "general", make: change({ period: "2024_2" }) },
  { class: "D19", offer: "general", make: change({ ...noGrade }) },
  { class: "D20", offer: "general", make: change({}, { examination: "Ja" }) },
  { class: "D21", offer: "sfi", make: change({ grade: "IG" }, { grade: "IG" }) },
  {
    class: "D22",
    offer: "sfi",
    make: ({ line, row }) => {
      const again = { startDate: later(line.startDate, 21) };
      return { lines: [line, { ...line, ...again }], rows: [row, { ...row, ...again }] };
    },
  },
  {
    class: "D23",
    offer: "general",
    make: ({ line, row }) => {
      const other = { course: "HISHIS01b", courseName: "Historia 1b" };
      return { lines: [line], rows: [{ ...row, package: "Paket 1" }, { ...row, ...other, package: "Paket 1" }] };
    },
  },
  { class: "D24", offer: "work", make: change({}, { signedDate: null }) },
  {
    class: "D31",
    offer: "general",
    make: ({ row }, month) => ({
      lines: [],
      rows: [{ ...row, ...open, startDate: later(row.endDate, -20), endDate: addDays(reconciledOn(month), 30), lastActive: addDays(reconciledOn(month), -25) }],
    }),
  },
  { class: "D32", offer: "general", make: ({ row }) => ({ lines: [], rows: [{ ...row, ...open }] }) },
  {
    class: "D33",
    offer: "general",
    make: ({ row }, month) => ({
      lines: [],
      rows: ["SVESVE03", "HISHIS01b", "RELREL01", "SAMSAM01b"].map((course) => ({
        ...row, ...open, course, courseName: course, startDate: later(row.endDate, -20), endDate: addDays(reconciledOn(month), 10),
      })),
    }),
  },
  { class: "D34", offer: "general", also: ["D09"], make: change({ grade: "D" }, { grade: "B", homeMunicipality: "Värmdö" }) },
]; // prettier-ignore
