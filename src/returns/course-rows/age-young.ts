import { rightFrom } from "../../regulations/age";
import type { Source } from "../../regulations/source";
import { calendarDate, iso } from "../../values/day";
import type { EducationLevel } from "../../values/education-level";
import { rowCheck } from "./checks-on-participants";

/** Which right to education the rows are about, and years of birth that show it. */
export interface AgeYoung {
  readonly level: EducationLevel;
  readonly source: Source;
  /** The year of birth of somebody whose right begins with the second half of 2026. */
  readonly bornFor2026: number;
}

/** Began before the right to this part of komvux does; allowed for special reasons. */
export const ageYoung = (prefix: string, { level, source, bornFor2026 }: AgeYoung) =>
  rowCheck({
    id: `${prefix}-AGE-YOUNG`,
    severity: "review",
    basis: "stated",
    source,
    needs: ["personalNumber", "startDate"],
    test: ({ personalNumber, startDate }) => {
      if (personalNumber.birthDate === undefined) return undefined;
      const born = calendarDate(personalNumber.birthDate).year;
      const from = rightFrom(personalNumber.birthDate, level);
      if (from === undefined || startDate >= from) return undefined;
      return {
        at: ["personalNumber", "startDate"],
        params: { turns: calendarDate(startDate).year - born, from: iso(from) },
      };
    },
    passes: [
      { personalNumber: `${bornFor2026}0701TF10`, startDate: "2026-07-01" },
      { personalNumber: `${bornFor2026 + 1}0101TF10`, startDate: "2027-07-01" },
    ],
    fails: [
      { personalNumber: `${bornFor2026}0101TF10`, startDate: "2026-06-30" },
      { personalNumber: "20250101TF10", startDate: "2024-01-08" },
    ],
  });
