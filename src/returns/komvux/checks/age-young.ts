import { rightFrom } from "../../../regulations/age";
import { calendarDate, iso } from "../../../values/day";
import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** Began before the second half of the year in which the participant turns 20; allowed for special reasons. */
export const ageYoung = rowCheck({
  id: "KVX-AGE-YOUNG",
  severity: "review",
  basis: "stated",
  source: schoolLaw(
    "20 kap. 11 och 20 §§",
    "Rätten gäller från och med andra kalenderhalvåret det år man fyller 20 år, tidigare om det finns särskilda skäl.",
  ),
  needs: ["personalNumber", "startDate"],
  test: ({ personalNumber, startDate }) => {
    if (personalNumber.birthDate === undefined) return undefined;
    const born = calendarDate(personalNumber.birthDate).year;
    const from = rightFrom(personalNumber.birthDate, "upperSecondary");
    if (from === undefined || startDate >= from) return undefined;
    return {
      at: ["personalNumber", "startDate"],
      params: { turns: calendarDate(startDate).year - born, from: iso(from) },
    };
  },
  passes: [
    { personalNumber: "20060701TF10", startDate: "2026-07-01" },
    { personalNumber: "20070101TF10", startDate: "2027-07-01" },
  ],
  fails: [
    { personalNumber: "20060101TF10", startDate: "2026-06-30" },
    { personalNumber: "20250101TF10", startDate: "2024-01-08" },
  ],
});
