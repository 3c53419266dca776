import { addMonths, monthIn, monthLabel } from "../../../src/regulations/month";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
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
 * the register. The month before lacks two courses, of which this month corrects one; and one person has another number
 * in the register, so that a line is left to be paired by hand.
 */
function workbookOfTwoMonths({ lines, rows, totalOff }: SampleMonth): SampleSheet[] {
  const before = sampleMonth(addMonths(about, -1), true);
  return [
    ...payoutSheets("sfiApart", lines, about, totalOff),
    ...payoutSheets("plain", [...before.lines, ...paidBefore(lines)], addMonths(about, -1), 0),
    registerSheet([...before.rows, ...rows.map((row, at) => (at === doubtful ? otherNumber(row) : row))]),
  ];
}

/** What this month takes back was paid the month before. */
function paidBefore(lines: SampleMonth["lines"]): SampleMonth["lines"] {
  return lines
    .filter(({ amount, correction }) => Number(amount) < 0 && correction !== null)
    .map((line) => ({ ...line, amount: -Number(line.amount), correction: null }));
}

/** A row that agrees but for the number: one of those with a general course. */
const doubtful = 5;

function otherNumber(row: SampleMonth["rows"][number]): SampleMonth["rows"][number] {
  return { ...row, personalNumber: testPersonalNumbers.at(-1) ?? "" };
}

/** A file with a protected person is not one to hand around, not even with made-up ones. */
function withoutProtected(sample: SampleMonth): SampleMonth {
  const hidden = sample.rows.find((row) => row.protected === "Ja")?.personalNumber;
  const visible = (one: { readonly personalNumber?: unknown }) => one.personalNumber !== hidden;
  return { ...sample, lines: sample.lines.filter(visible), rows: sample.rows.filter(visible) };
}
