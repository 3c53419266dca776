import { addMonths, monthIn, monthLabel } from "../../../src/regulations/month";
import { payoutSheets, registerSheet, type SampleSheet } from "./payout-layouts";
import { type SampleMonth, sampleMonth } from "./payout-month";
import { payoutWorkbook } from "./payout-workbook";

const about = monthIn(2023, 10);
const note = [
  "Exempel från Nacka vux, inte Nackas underlag: hur det ser ut är inte offentligt.",
  "Alla personer är påhittade. Personnumren är Skatteverkets testnummer. Priserna är Nackas för 2023.",
];

/** One month's payout sheet and register with planted differences, without a protected person, and the list of them. */
export async function payoutSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const sample = withoutProtected(sampleMonth(about));
  const name = monthLabel(about);
  const planted = sample.planted.filter((one) => !["D25", "D26", "D27", "D28", "D30"].includes(one.class));
  const readMe = { name: "Läs mig", rows: note.map((line) => [line]) };
  return {
    [`utbetalningsunderlag-${name}.xlsx`]: await payoutWorkbook([
      ...payoutSheets("pages", sample.lines, about, sample.totalOff),
      readMe,
    ]),
    [`utbetalningsregister-${name}.xlsx`]: await payoutWorkbook([registerSheet(sample.rows), readMe]),
    [`utbetalningsunderlag-${name}.json`]: `[\n${planted.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
    [`utbetalning-och-register-${name}.xlsx`]: await payoutWorkbook([...workbookOfTwoMonths(sample), readMe]),
  };
}

/**
 * Everything that a reconciliation takes in one workbook: the month's sheets for komvux and sfi, the month before's, and
 * the register. The month before lacks two courses, of which this month corrects one.
 */
function workbookOfTwoMonths({ lines, rows, totalOff, noted }: SampleMonth): SampleSheet[] {
  const before = sampleMonth(addMonths(about, -1), true);
  return [
    ...payoutSheets("sfiApart", lines, about, totalOff),
    ...payoutSheets("plain", before.lines, addMonths(about, -1), 0),
    registerSheet([
      ...before.rows,
      ...rows.filter((row) => !isNoted(row, noted)),
      ...noted.map(({ row }) => row),
    ]),
  ];
}

function isNoted(row: SampleMonth["rows"][number], noted: SampleMonth["noted"]): boolean {
  return noted.some((one) => one.row.personalNumber === row.personalNumber);
}

/** A file with a protected person is not one to hand around, not even with made-up ones. */
function withoutProtected(sample: SampleMonth): SampleMonth {
  const hidden = sample.rows.find((row) => row.protected === "Ja")?.personalNumber;
  const visible = (one: { readonly personalNumber?: unknown }) => one.personalNumber !== hidden;
  return { ...sample, lines: sample.lines.filter(visible), rows: sample.rows.filter(visible) };
}
