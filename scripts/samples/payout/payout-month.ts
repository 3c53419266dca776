import { type CheckAmounts, publishedCheckAmounts } from "../../../src/regulations/check-amounts";
import { addMonths, dateIn, type Month, monthParts } from "../../../src/regulations/month";
import type { DeviationId } from "../../../src/returns/payout/deviation-id";
import { plants } from "./payout-plants";
import {
  dayInMonth,
  type Offer,
  offers,
  sampleCourse,
  type SampleCourse,
  type SampleLine,
  type SampleRegisterRow,
} from "./payout-world";
import { SeededRandom } from "../seeded-random";

/** A planted difference: its class, and the person and course that it is about ("" for the whole sheet). */
export interface PlantedDeviation {
  readonly class: DeviationId;
  readonly about: string;
}

/** A month's lines and rows, and everything that was planted in them. */
export interface SampleMonth {
  readonly month: Month;
  readonly lines: readonly SampleLine[];
  readonly rows: readonly SampleRegisterRow[];
  readonly planted: readonly PlantedDeviation[];
  /** How much the sheet's total says too much, in kronor. */
  readonly totalOff: number;
  /** Courses whose deviation was noted on the sheet of the month before. */
  readonly noted: readonly SampleCourse[];
}

/** The year before the public one, made up: what a provider would enter. Only general courses have another price. */
export const enteredPrices: readonly CheckAmounts[] = publishedCheckAmounts.map((amounts) => ({
  ...amounts,
  year: amounts.year - 1,
  perPoint: { ...amounts.perPoint, upperSecondary: 45_10 },
}));

/** Courses a month that agree, besides those with something planted. */
const agreeing = 24;

/** A month of the samples, the same every time; without anything planted where `clean`. */
export function sampleMonth(month: Month, clean = false): SampleMonth {
  const random = new SeededRandom(month);
  const number = monthParts(month).month;
  // Each month takes up where the last left off, so that nobody has two courses at once by chance.
  let at = number * 41;
  const [lines, rows, planted]: [SampleLine[], SampleRegisterRow[], PlantedDeviation[]] = [[], [], []];
  const next = (offer: keyof typeof offers): SampleCourse =>
    sampleCourse(random.pick<Offer>(offers[offer]), at, dayInMonth(month, at++), random);
  for (let one = 0; one < agreeing; one++) {
    const { line, row } = next(
      one % 8 === 0
        ? "sfi"
        : one % 8 === 1
          ? "basic"
          : one % 8 === 2
            ? "maths"
            : one % 8 === 3
              ? "work"
              : "general",
    );
    lines.push(line);
    rows.push(row);
  }
  if (clean) return { month, lines, rows, planted, totalOff: 0, noted: [] };
  for (const plant of plants) {
    if (number < (plant.from ?? 1)) continue;
    const made = plant.make(next(plant.offer), month);
    lines.push(...made.lines);
    rows.push(...made.rows);
    const about = made.lines[0] ?? made.rows[0];
    for (const id of [plant.class, ...(plant.also ?? [])])
      planted.push({ class: id, about: aboutOf(plant.class === "D23" ? made.rows[1] : about) });
  }
  const hidden = next("general");
  lines.push(hidden.line);
  rows.push({ ...hidden.row, protected: "Ja", letterDate: dateIn(addMonths(month, -1), 15) ?? null });
  planted.push(
    { class: "D25", about: "" },
    { class: "D26", about: "" },
    { class: "D29", about: "" },
    { class: "D30", about: "" },
  );
  return { month, lines, rows, planted, totalOff: 500, ...followed(month, next, lines, rows, planted) };
}

/** Three courses of the month before: a correction that came, one that did not, and one that nobody asked for. */
function followed(
  month: Month,
  next: (offer: "general") => SampleCourse,
  lines: SampleLine[],
  rows: SampleRegisterRow[],
  planted: PlantedDeviation[],
): Pick<SampleMonth, "noted"> {
  const before = addMonths(month, -1);
  const earlier = (): SampleCourse => {
    const { line, row } = next("general");
    const end = dateIn(before, 12) ?? null;
    const dates = { startDate: dateIn(addMonths(month, -4), 12) ?? null, endDate: end, gradeDate: end };
    const inTime = { catalogueDate: dateIn(before, 14) ?? null };
    return { line: { ...line, ...dates, period: null }, row: { ...row, ...dates, ...inTime } };
  };
  const [came, awaited, unasked] = [earlier(), earlier(), earlier()];
  lines.push({ ...came.line, correction: "Korrigering" });
  lines.push({ ...unasked.line, amount: -Number(unasked.line.amount), correction: "Korrigering" });
  rows.push(came.row, awaited.row, unasked.row);
  planted.push({ class: "D27", about: aboutOf(awaited.row) }, { class: "D28", about: aboutOf(unasked.row) });
  return { noted: [came, awaited] };
}

/** "198002182387 ENGENG05": who and which, as the list of planted differences says it. */
export function aboutOf(one: SampleLine | SampleRegisterRow | undefined): string {
  return `${one?.personalNumber ?? ""} ${one?.course ?? ""}`;
}
