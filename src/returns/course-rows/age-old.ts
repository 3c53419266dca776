import { calendarDate } from "../../values/day";
import { populationRegistrationLaw } from "../sources";
import { rowCheck } from "./checks-on-participants";

/** The highest plausible age of a participant, in years. */
const highestAge = 90;

/** A participant so old that the century of the personal identity number is probably wrong. */
export const ageOld = (prefix: string) =>
  rowCheck({
    id: `${prefix}-AGE-OLD`,
    severity: "review",
    basis: "inferred",
    source: populationRegistrationLaw("Personnumret inleds med födelsetiden."),
    needs: ["personalNumber", "startDate"],
    test: ({ personalNumber, startDate }) => {
      if (personalNumber.birthDate === undefined) return undefined;
      const turns = calendarDate(startDate).year - calendarDate(personalNumber.birthDate).year;
      return turns > highestAge ? { at: "personalNumber", params: { turns } } : undefined;
    },
    passes: [{ personalNumber: "19360101TF10", startDate: "2026-01-12" }],
    fails: [{ personalNumber: "19050101TF10", startDate: "2026-01-12" }],
  });
