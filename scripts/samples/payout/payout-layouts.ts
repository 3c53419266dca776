import {
  payoutColumns,
  type PayoutColumn,
  registerColumns,
  type RegisterColumn,
} from "../../../src/returns/payout/columns";
import { type Month, monthLabel } from "../../../src/regulations/month";
import { kronorText } from "../../../src/values/money";
import type { Cell } from "../../../src/values/reading";
import { isoCell, type SampleLine, type SampleRegisterRow } from "./payout-world";

/** How a payout sheet may be laid out: Nacka's own is not public, so the samples show several. */
export const payoutLayouts = [
  "plain",
  "swedishText",
  "subtotals",
  "pages",
  "sfiApart",
  "foreignHeaders",
] as const;
export type PayoutLayout = (typeof payoutLayouts)[number];

/** A sheet's name and its rows of cells. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const keys: readonly PayoutColumn[] = [
  "personalNumber", "name", "course", "courseName", "points", "form", "category", "period", "startDate", "endDate",
  "withdrawalDate", "grade", "gradeDate", "price", "amount", "correction",
]; // prettier-ignore

const registerKeys = Object.keys(registerColumns) as RegisterColumn[];

/** Headers that no list of synonyms has: a profile says what they are. */
const foreign: Readonly<Partial<Record<PayoutColumn, string>>> = {
  personalNumber: "Ident",
  course: "Insats",
  startDate: "Inskriven",
  amount: "Utfall SEK",
  price: "Taxa",
};
export const foreignProfile: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(foreign).map(([key, header]) => [header, key]),
);

const rowsPerPage = 20;

/** A month's payout sheet in a layout; `totalOff` kronor are added to its last sum. */
export function payoutSheets(
  layout: PayoutLayout,
  lines: readonly SampleLine[],
  month: Month,
  totalOff: number,
): SampleSheet[] {
  const name = `Utbetalning ${monthLabel(month)}`;
  if (layout !== "sfiApart") return [{ name, rows: rowsOf(layout, lines, month, totalOff) }];
  const isSfi = ({ course }: SampleLine) => String(course).startsWith("sfi");
  const [sfi, others] = [lines.filter(isSfi), lines.filter((line) => !isSfi(line))];
  return [
    { name, rows: rowsOf(layout, others, month, totalOff) },
    { name: `Sfi ${monthLabel(month)}`, rows: rowsOf(layout, sfi, month, 0) },
  ];
}

function rowsOf(
  layout: PayoutLayout,
  lines: readonly SampleLine[],
  month: Month,
  totalOff: number,
): Cell[][] {
  const headers = keys.map(
    (key) => (layout === "foreignHeaders" && foreign[key]) || payoutColumns[key].header,
  );
  const title = [[`Utbetalningsunderlag avser ${monthLabel(month)}`], ["Anordnare: Exempelskolan Vux"], []];
  const cells = (line: SampleLine) => keys.map((key) => cellOf(layout, key, line[key] ?? null));
  const sum = (of: readonly SampleLine[]) =>
    of.reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0) / 100;
  const total = (label: string, amount: number) =>
    keys.map((key) =>
      key === "personalNumber" ? label : key === "amount" ? cellOf(layout, key, amount) : null,
    );
  const last = total("Totalt att utbetala", sum(lines) + totalOff);
  if (layout === "pages") {
    const pages = Math.ceil(lines.length / rowsPerPage);
    return Array.from({ length: pages }, (_, at) => {
      const own = lines.slice(at * rowsPerPage, (at + 1) * rowsPerPage);
      const page = [
        [
          `Utbetalningsunderlag avser ${monthLabel(month)}`,
          null,
          null,
          null,
          null,
          `Sida ${at + 1} av ${pages}`,
        ],
        [],
        headers,
      ];
      return [
        ...page,
        ...own.map(cells),
        total(`Summa sida ${at + 1}`, sum(own)),
        ...(at === pages - 1 ? [last] : [[]]),
      ];
    }).flat();
  }
  if (layout === "subtotals") {
    const byCourse = new Map<string, SampleLine[]>();
    for (const line of lines)
      byCourse.set(String(line.course), [...(byCourse.get(String(line.course)) ?? []), line]);
    const groups = [...byCourse]
      .sort()
      .flatMap(([course, of]) => [...of.map(cells), total(`Delsumma ${course}`, sum(of))]);
    return [...title, headers, ...groups, [], last, total("Totalt antal placeringar", lines.length)];
  }
  return [...title, headers, ...lines.map(cells), last];
}

function cellOf(layout: PayoutLayout, key: PayoutColumn, cell: Cell): Cell {
  if (key.endsWith("Date")) return isoCell(cell);
  if (layout !== "swedishText" && layout !== "pages") return cell;
  if ((key === "amount" || key === "price") && typeof cell === "number")
    return kronorText(Math.round(cell * 100));
  if (key === "personalNumber" && typeof cell === "string" && /^\d{12}$/.test(cell))
    return `${cell.slice(2, 8)}-${cell.slice(8)}`;
  return cell;
}

/** A provider's register: every column, dates as text. */
export function registerSheet(rows: readonly SampleRegisterRow[]): SampleSheet {
  const cells = rows.map((row) =>
    registerKeys.map((key) =>
      key.endsWith("Date") || key === "lastActive" ? isoCell(row[key] ?? null) : (row[key] ?? null),
    ),
  );
  return { name: "Register", rows: [registerKeys.map((key) => registerColumns[key].header), ...cells] };
}
