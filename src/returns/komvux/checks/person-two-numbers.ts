import { changedNumbers } from "../../course-rows/changed-numbers";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { populationRegistrationLaw } from "../../sources";
import { groupCheck } from "./checks-on-komvux";

/**
 * Two people born the same day in the same course from the same day, where one has a temporary number or a
 * coordination number: probably one person whose number was changed. Two personnummer are two persons.
 */
export const personTwoNumbers = groupCheck({
  id: "KVX-PERSON-TWO-NUMBERS",
  severity: "review",
  basis: "inferred",
  source: populationRegistrationLaw("För varje person som folkbokförs fastställs ett personnummer."),
  needs: ["personalNumber", "courseCode", "startDate"],
  key: ({ personalNumber, courseCode, startDate }) =>
    personalNumber.birthDate === undefined
      ? undefined
      : `${personalNumber.birthDate}|${courseCode.code}|${startDate}`,
  test: (rows) => verdictsAt(["personalNumber", "courseCode"], changedNumbers(rows)),
  passes: [
    [
      { personalNumber: "200008052383", courseCode: "ENGENG05", startDate: "2026-01-12" },
      { personalNumber: "200008052391", courseCode: "ENGENG05", startDate: "2026-01-12" },
    ],
    [
      { personalNumber: "19900117TF10", courseCode: "ENGENG05", startDate: "2026-01-12" },
      { personalNumber: "199001792382", courseCode: "ENGENG05", startDate: "2026-01-12" },
    ],
  ],
  fails: [
    [
      { personalNumber: "19900119TF10", courseCode: "ENGENG05", startDate: "2026-01-12" },
      { personalNumber: "199001792382", courseCode: "ENGENG05", startDate: "2026-01-12" },
    ],
  ],
});
