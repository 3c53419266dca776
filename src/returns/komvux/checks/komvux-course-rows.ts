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
import { scbKomvux, scbRegister } from "../sources";

const startAndEnd = scbRegister("Kursstart och Kursslut är två av variablerna i komvuxregistret.");
const withdrawalAndDate = scbRegister("Avbrott och Avbrottsdatum är två av variablerna i komvuxregistret.");

/** The checks that komvux has in common with every return where a row is one person in one course. */
export const komvuxCourseRows = {
  ageYoung: ageYoung("KVX", {
    level: "upperSecondary",
    source: schoolLaw(
      "20 kap. 11 och 20 §§",
      "Rätten gäller från och med andra kalenderhalvåret det år man fyller 20 år, tidigare om det finns särskilda skäl.",
    ),
    bornFor2026: 2006,
  }),
  ageOld: ageOld("KVX"),
  dateOrder: dateOrder("KVX", startAndEnd),
  dateSpan: dateSpan("KVX", startAndEnd),
  periodOutside: periodOutside(
    "KVX",
    scbKomvux(
      "Höstterminen 2022 avser 2022-07-04 till 2023-01-01, vårterminen 2023 avser 2023-01-02 till 2023-07-02.",
    ),
  ),
  gradeStreck: gradeStreck("KVX"),
  gradeBeforeEnd: gradeBeforeEnd("KVX"),
  gradeAndWithdrawal: gradeAndWithdrawal(
    "KVX",
    scbRegister(
      "Betyg och Avbrott är två av variablerna i komvuxregistret; statistiken skiljer slutfört, avbrutet och fortsätter.",
    ),
  ),
  withdrawalDateAbsent: withdrawalDateAbsent("KVX", withdrawalAndDate),
  withdrawalMarkAbsent: withdrawalMarkAbsent("KVX", withdrawalAndDate),
  withdrawalOutsideCourse: withdrawalOutsideCourse(
    "KVX",
    scbRegister("Kursstart, Kursslut och Avbrottsdatum är variabler i komvuxregistret."),
  ),
  withdrawalAfterPeriod: withdrawalAfterPeriod(
    "KVX",
    scbRegister("Uppgifterna lämnas två gånger per år och gäller ett halvår."),
  ),
} as const;
