import { nackaPage } from "../../regulations/nacka-source";
import { iso } from "../../values/day";
import { rowCheck } from "./checks-on-participants";

/** A grade on a course that has not ended yet. */
export const gradeBeforeEnd = (prefix: string) =>
  rowCheck({
    id: `${prefix}-GRADE-BEFORE-END`,
    severity: "review",
    basis: "inferred",
    source: nackaPage("Betygskatalog", "betygskatalog", "Betygsdatum är kursens slutdatum."),
    needs: ["grade", "endDate"],
    test: ({ endDate }, { today }) =>
      endDate > today
        ? { at: ["endDate", "grade"], params: { endDate: iso(endDate), today: iso(today) } }
        : undefined,
    passes: [
      { grade: "C", endDate: "2026-06-05" },
      { grade: "C", endDate: "2026-08-10" },
      { endDate: "2026-10-02" },
    ],
    fails: [{ grade: "C", endDate: "2026-08-11" }],
  });
