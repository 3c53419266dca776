import { nackaInstructions } from "../../../regulations/nacka-source";
import { rowCheck } from "./checks-on-komvux";

/** The longest that an examination may take, in days after its start: two weeks. */
const longestDays = 14;

/**
 * An examination (prövning) that takes more than two weeks. The column is for validation (validering) as well,
 * which may take longer: what is written as validation is left alone.
 */
export const examinationSpan = rowCheck({
  id: "KVX-EXAMINATION-SPAN",
  severity: "review",
  basis: "stated",
  source: nackaInstructions("Betygskatalog", "En prövning får pågå i högst två veckor."),
  needs: ["startDate", "endDate", "examination"],
  test: ({ startDate, endDate, examination }) =>
    examination.set && !/^v/i.test(examination.text) && endDate - startDate > longestDays
      ? { at: ["endDate", "startDate", "examination"], params: { days: endDate - startDate } }
      : undefined,
  passes: [
    { startDate: "2026-03-02", endDate: "2026-03-16", examination: "Prövning" },
    { startDate: "2026-03-02", endDate: "2026-05-22", examination: "Validering" },
    { startDate: "2026-03-02", endDate: "2026-05-22", examination: "Nej" },
  ],
  fails: [
    { startDate: "2026-03-02", endDate: "2026-03-17", examination: "Prövning" },
    { startDate: "2026-03-02", endDate: "2026-05-22", examination: "Ja" },
  ],
});
