import { gy11Until } from "../../../regulations/gy-transition";
import { iso } from "../../../values/day";
import { subjectGrades } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** A Gy11 course that ends after the last day on which a course grade can be set. */
export const gy11LateEnd = rowCheck({
  id: "KVX-GY11-LATE-END",
  severity: "error",
  basis: "stated",
  source: subjectGrades(
    "Den som har påbörjat en kurs får slutföra den med kursbetyg till och med den 30 juni 2030.",
  ),
  needs: ["courseCode", "endDate"],
  test: ({ courseCode, endDate }) =>
    courseCode.family === "gy11" && endDate > gy11Until.day
      ? {
          at: ["endDate", "courseCode"],
          params: { course: courseCode.code, endDate: iso(endDate), lastDay: iso(gy11Until.day) },
        }
      : undefined,
  passes: [
    { courseCode: "ENGENG05", endDate: "2030-06-30" },
    { courseCode: "ENGE1000X", endDate: "2030-12-20" },
  ],
  fails: [{ courseCode: "ENGENG05", endDate: "2030-07-01" }],
});
