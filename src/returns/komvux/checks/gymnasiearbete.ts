import { nackaInstructions } from "../../../regulations/nacka-source";
import { rowCheck } from "./checks-on-komvux";

/** Gymnasiearbete in komvux after komvuxarbete took its place. */
export const gymnasiearbete = rowCheck({
  id: "KVX-GYMNASIEARBETE",
  severity: "review",
  basis: "stated",
  source: nackaInstructions("Komvuxarbete", "Komvuxarbete ersätter gymnasiearbete från och med 1 juli 2021."),
  since: "2021-07-01",
  needs: ["courseCode", "startDate"],
  test: ({ courseCode }) =>
    courseCode.family === "upperSecondaryWork"
      ? { at: "courseCode", params: { course: courseCode.code } }
      : undefined,
  passes: [
    { courseCode: "KVARSH", startDate: "2026-01-12" },
    { courseCode: "GYARNA", startDate: "2021-06-30" },
  ],
  fails: [{ courseCode: "GYARNA", startDate: "2021-07-01" }],
});
