import type { GroupRow } from "../../../engine/check";
import { sfiPairsSource } from "../../../regulations/sfi-studies";
import type { Day } from "../../../values/day";
import type { SfiCourse } from "../../../values/sfi-studies";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { type StudiesColumns, studiesOfRow } from "../studies-of-row";
import { groupCheck } from "./checks-on-sfi";

/** A person who begins a lower course after a higher one: B after C. */
export const progression = groupCheck({
  id: "SFI-PROGRESSION",
  severity: "review",
  basis: "inferred",
  source: sfiPairsSource,
  needs: ["personalNumber", "startDate"],
  reads: ["studyPath", "sfiCourse"],
  key: ({ personalNumber, ...row }) =>
    studiesOfRow(row).course === undefined ? undefined : personalNumber.digits,
  test: (rows) => verdictsAt(["sfiCourse", "studyPath", "startDate"], lowerAfterHigher(rows)),
  passes: [
    [
      { personalNumber: "198002182387", studyPath: "2B", startDate: "2026-01-12" },
      { personalNumber: "198002182387", studyPath: "2C", startDate: "2026-03-23" },
    ],
    [
      { personalNumber: "198002182387", studyPath: "2C", startDate: "2026-01-12" },
      { personalNumber: "198002182387", studyPath: "2C", startDate: "2026-03-23" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", studyPath: 2, sfiCourse: "C", startDate: "2026-01-12" },
      { personalNumber: "198002182387", studyPath: 2, sfiCourse: "B", startDate: "2026-03-23" },
    ],
  ],
});

interface Begun {
  readonly index: number;
  readonly rowNumber: number;
  readonly course: SfiCourse;
  readonly start: Day;
}

/** The rounds begun later than one in a higher course, by index, with the higher one. */
function lowerAfterHigher(rows: readonly GroupRow<StudiesColumns & { readonly startDate?: Day }>[]) {
  const begun = rows
    .flatMap(({ values, rowNumber }, index): Begun[] => {
      const { course } = studiesOfRow(values);
      return course === undefined || values.startDate === undefined
        ? []
        : [{ index, rowNumber, course, start: values.startDate }];
    })
    .sort((a, b) => a.start - b.start || (a.course < b.course ? -1 : 1));
  const found = new Map<number, { course: string; higher: string; row: number }>();
  let highest: Begun | undefined;
  for (const one of begun) {
    if (highest !== undefined && one.course < highest.course && one.start > highest.start)
      found.set(one.index, { course: one.course, higher: highest.course, row: highest.rowNumber });
    if (highest === undefined || one.course > highest.course) highest = one;
  }
  return found;
}
