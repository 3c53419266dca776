import { changedNumbers } from "../../course-rows/changed-numbers";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { populationRegistrationLaw } from "../../sources";
import { courseOfRow } from "../studies-of-row";
import { groupCheck } from "./checks-on-sfi";

const course = { studyPath: "2C", startDate: "2026-01-12" };

/** Two people born the same day in the same course from the same day, probably one whose number was changed. */
export const personTwoNumbers = groupCheck({
  id: "SFI-PERSON-TWO-NUMBERS",
  severity: "review",
  basis: "inferred",
  source: populationRegistrationLaw("För varje person som folkbokförs fastställs ett personnummer."),
  needs: ["personalNumber", "startDate"],
  reads: ["studyPath", "sfiCourse"],
  key: (row) => {
    const read = courseOfRow(row);
    const { birthDate } = row.personalNumber;
    return birthDate === undefined || read === undefined
      ? undefined
      : `${birthDate}|${read}|${row.startDate}`;
  },
  test: (rows) => verdictsAt(["personalNumber", "startDate"], changedNumbers(rows)),
  passes: [
    [
      { ...course, personalNumber: "200008052383" },
      { ...course, personalNumber: "200008052391" },
    ],
  ],
  fails: [
    [
      { ...course, personalNumber: "19900119TF10" },
      { ...course, personalNumber: "199001792382" },
    ],
  ],
});
