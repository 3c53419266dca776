import { courseCodes } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** A Gy25 level of the right form that our list lacks; our list has only some of them, so this is a note. */
export const levelUnlisted = rowCheck({
  id: "KVX-GY25-UNLISTED",
  severity: "note",
  basis: "inferred",
  source: courseCodes(
    "Skolverkets lista över ämnen och nivåer; SCB ger ut Kurskoder och kursnamn för varje halvår.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode }, { courses }) =>
    courseCode.family === "gy25" && courses.find(courseCode.code) === undefined
      ? { at: "courseCode", params: { course: courseCode.code, listDate: courses.date } }
      : undefined,
  passes: [{ courseCode: "ENGE1000X" }, { courseCode: "ENGENG09" }],
  fails: [{ courseCode: "ENGE9000X" }],
});
