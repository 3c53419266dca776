import { nackaInstructions } from "../../../regulations/nacka-source";
import { rowCheck } from "./checks-on-catalogue";

/** A komvuxarbete that the huvudman's rektor has not signed, or of which the list does not say so. */
export const workUnsigned = rowCheck({
  id: "CAT-WORK-UNSIGNED",
  severity: "review",
  basis: "stated",
  source: nackaInstructions(
    "Betygskatalog för Komvuxarbete",
    "Först när huvudmannens rektor undertecknat är betygskatalogen för komvuxarbetet komplett.",
  ),
  needs: ["courseCode"],
  reads: ["authoritySigned"],
  test: ({ courseCode, authoritySigned }) =>
    courseCode.family === "komvuxWork" && authoritySigned?.set !== true
      ? { at: ["authoritySigned", "courseCode"], params: { course: courseCode.code } }
      : undefined,
  passes: [
    { courseCode: "KVARVO", authoritySigned: "Ja" },
    { courseCode: "KVARVO", authoritySigned: "2026-06-10" },
    { courseCode: "ENGENG05" },
  ],
  fails: [{ courseCode: "KVARVO" }, { courseCode: "KVARVO", authoritySigned: "Nej" }],
});
