import { dateIn, type Month, monthIn } from "../../../src/regulations/month";
import { periodOf } from "../../../src/regulations/periods";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { addDays, iso, type Day } from "../../../src/values/day";
import type { PayoutColumn, RegisterColumn } from "../../../src/returns/payout/columns";
import type { Cell } from "../../../src/values/reading";
import type { SeededRandom } from "../seeded-random";

/** A line of a payout sheet and a row of a register, by column, as their cells should stand. */
export type SampleLine = Partial<Record<PayoutColumn, Cell>>;
export type SampleRegisterRow = Partial<Record<RegisterColumn, Cell>>;

/** One person's course that closes in a month, as both sides have it while they agree. */
export interface SampleCourse {
  readonly line: SampleLine;
  readonly row: SampleRegisterRow;
}

/** A course that is given, and what Nacka paid for it. */
export interface Offer {
  readonly course: string;
  readonly courseName: string;
  readonly points: number | null;
  readonly category: string;
  /** Kronor a point, in the classroom; for sfi a course. Nacka's amounts of 2023. */
  readonly price: number;
  readonly grades: readonly string[];
}

const letters = ["A", "B", "C", "D", "E"];
const general = { points: 100, category: "Allmänna kurser", price: 47.2, grades: letters };
const maths = { points: 100, category: "Matematik", price: 59.6, grades: letters };

/** What the samples' provider gives; codes and points are Skolverket's. */
export const offers = {
  general: [
    { course: "ENGENG05", courseName: "Engelska 5", ...general },
    { course: "ENGENG06", courseName: "Engelska 6", ...general },
    { course: "SVESVE01", courseName: "Svenska 1", ...general },
    { course: "SVESVE02", courseName: "Svenska 2", ...general },
  ],
  maths: [
    { course: "MATMAT01b", courseName: "Matematik 1b", ...maths },
    { course: "MATMAT02b", courseName: "Matematik 2b", ...maths },
  ],
  basic: [{ course: "GRNENG2", courseName: "Engelska, grundläggande", points: 100, category: "Grundläggande", price: 52.4, grades: ["G"] }],
  sfi: [
    { course: "sfi 2C", courseName: "Sfi, studieväg 2, kurs C", points: null, category: "Sfi", price: 13_546, grades: ["G"] },
    { course: "sfi 3C", courseName: "Sfi, studieväg 3, kurs C", points: null, category: "Sfi", price: 13_546, grades: ["G"] },
  ],
  work: [{ course: "KVARVO", courseName: "Komvuxarbete, vård och omsorg", points: 100, category: "Vård och omsorg", price: 48.1, grades: ["E"] }],
} satisfies Record<string, readonly Offer[]>; // prettier-ignore

const surnames = ["Provström", "Exempelius", "Testander", "Mallgren", "Övningsson", "Fiktivsson"];
const firstNames = ["Alva", "Åke", "Ömer", "Maj", "Ali", "Ylva", "Bo"];

/** A course of ten weeks of the person with this number, ending on a day, closed with a pass. */
export function sampleCourse(offer: Offer, at: number, end: Day, random: SeededRandom): SampleCourse {
  const person = testPersonalNumbers[at % testPersonalNumbers.length] ?? "";
  const grade = random.pick(offer.grades);
  const shared = {
    personalNumber: person,
    name: `${surnames[at % surnames.length]}, ${firstNames[at % firstNames.length]}`,
    course: offer.course,
    courseName: offer.courseName,
    points: offer.points,
    form: "Klassrum",
    category: offer.category,
    startDate: addDays(end, -69),
    endDate: end,
    withdrawalDate: null,
    grade,
    gradeDate: end,
  };
  const amount = offer.points === null ? offer.price : Math.round(offer.price * 100 * offer.points) / 100;
  return {
    line: { ...shared, period: periodOf(end)?.name ?? null, price: offer.price, amount, correction: null },
    row: {
      ...shared,
      package: null,
      status: "Avslutad",
      examination: null,
      catalogueDate: addDays(end, 5),
      invoiced: null,
      protected: null,
      letterDate: null,
      signedDate: offer.course.startsWith("KVAR") ? addDays(end, 7) : null,
      lastActive: null,
      homeMunicipality: "Nacka",
    },
  };
}

/** The months of the samples: 2023, the only year whose prices are public. */
export const sampleMonths: readonly Month[] = Array.from({ length: 12 }, (_, at) => monthIn(2023, at + 1));

/** A day of the month, from the 10th to the 24th, so that what happens some days later is still the same month. */
export function dayInMonth(month: Month, at: number): Day {
  const day = dateIn(month, 10 + (at % 15));
  if (day === undefined) throw new RangeError("no such month");
  return day;
}

/** A date for a cell of text. */
export const isoCell = (cell: Cell | undefined): Cell =>
  typeof cell === "number" ? iso(cell as Day) : (cell ?? null);
