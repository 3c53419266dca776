import { ageOld } from "../../course-rows/age-old";
import { ageYoung } from "../../course-rows/age-young";
import { dateOrder } from "../../course-rows/date-order";
import { dateSpan } from "../../course-rows/date-span";
import { gradeAndWithdrawal } from "../../course-rows/grade-and-withdrawal";
import { gradeBeforeEnd } from "../../course-rows/grade-before-end";
import { gradeStreck } from "../../course-rows/grade-streck";
import { periodOutside } from "../../course-rows/period-outside";
import { withdrawalAfterPeriod } from "../../course-rows/withdrawal-after-period";
import { withdrawalDateAbsent } from "../../course-rows/withdrawal-date-absent";
import { withdrawalMarkAbsent } from "../../course-rows/withdrawal-mark-absent";
import { withdrawalOutsideCourse } from "../../course-rows/withdrawal-outside-course";
import { schoolLaw } from "../../sources";
import { scbSfi, scbSfiStatistics } from "../sources";

const results = scbSfiStatistics("Resultatet är slutfört, avbrutet eller fortsätter nästa kalenderår.");

/** The checks that sfi has in common with every return where a row is one person in one course. */
export const sfiCourseRows = {
  ageYoung: ageYoung("SFI", {
    level: "sfi",
    source: schoolLaw(
      "20 kap. 31 §",
      "Rätten gäller från och med andra kalenderhalvåret det år man fyller 16 år.",
    ),
    bornFor2026: 2010,
  }),
  ageOld: ageOld("SFI"),
  dateOrder: dateOrder("SFI", results),
  dateSpan: dateSpan("SFI", results),
  periodOutside: periodOutside("SFI", scbSfi("Insamlingen gäller ett halvår i taget.")),
  gradeStreck: gradeStreck("SFI"),
  gradeBeforeEnd: gradeBeforeEnd("SFI"),
  gradeAndWithdrawal: gradeAndWithdrawal("SFI", results),
  withdrawalDateAbsent: withdrawalDateAbsent("SFI", results),
  withdrawalMarkAbsent: withdrawalMarkAbsent("SFI", results),
  withdrawalOutsideCourse: withdrawalOutsideCourse("SFI", results),
  withdrawalAfterPeriod: withdrawalAfterPeriod("SFI", results),
} as const;
