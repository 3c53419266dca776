import { scbKomvux } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** An sfi course in the komvux return: sfi has a return of its own. */
export const courseOfSfi = rowCheck({
  id: "KVX-COURSE-SFI",
  severity: "error",
  basis: "stated",
  source: scbKomvux(
    "Insamlingen gäller komvux på grundläggande eller gymnasial nivå; sfi har en egen insamling med egen mall.",
  ),
  needs: ["courseCode"],
  test: ({ courseCode }) =>
    courseCode.family === "sfi" ? { at: "courseCode", params: { course: courseCode.code } } : undefined,
  passes: [{ courseCode: "GRNSVAA" }],
  fails: [{ courseCode: "SFIKUC92" }, { courseCode: "SFIKUD9" }],
});
