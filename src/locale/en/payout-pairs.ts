import type { payoutPairs as swedish } from "../sv/payout-pairs";
import type { Texts } from "../text";

const numbers = new Intl.NumberFormat("en-GB");

/** Pair and Divide. */
export const payoutPairs: Texts<typeof swedish> = {
  title: "Pairs",
  unsure: (count) => `To pair (${numbers.format(count)})`,
  unsureHelp: "These lines may belong to one or several rows of the register. You decide.",
  noUnsure: "No lines are waiting to be paired.",
  near: (count) => `Near pairs (${numbers.format(count)})`,
  nearHelp: "Paired although start date or course code differ. Open a pair to divide it.",
  byHand: (count) => `Paired by you (${numbers.format(count)})`,
  open: (line, course) => `Line ${line}: ${course}`,
  candidates: (count) => (count === 1 ? "1 possible row" : `${numbers.format(count)} possible rows`),
  more: (count) => `… and ${numbers.format(count)} more`,
  pairTitle: "Pair",
  lineOn: (sheet, row) => `Line ${row} on "${sheet}"`,
  rowOn: (sheet, row) => `Row ${row} in "${sheet}"`,
  fields: {
    person: "Personal number",
    name: "Name",
    course: "Course",
    courseName: "Course name",
    points: "Points",
    start: "Start",
    end: "End",
    withdrawal: "Withdrawal",
    grade: "Grade",
    form: "Form of study",
  },
  form: { classroom: "Classroom", distance: "Distance" },
  same: "same",
  differs: "differs",
  onlyOne: "missing",
  columns: { field: "What", line: "Payout sheet", row: "Register", verdict: "Same?" },
  noCandidates: "No rows of the register are like this one. If the student is yours, add the row to the register.",
  pair: "Pair",
  divide: "Divide",
  undo: "Undo",
  remembered: "Your choice goes before the rules and is kept in the workbook, without personal data.",
  paired: "The rows are paired.",
  divided: "The rows are divided.",
  see: "Show the line",
}; // prettier-ignore
