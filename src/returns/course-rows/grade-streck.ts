import { nackaInstructions } from "../../regulations/nacka-source";
import { rowCheck } from "./checks-on-participants";

/** A streck: the teacher lacks the basis for a grade. Stands for exceptions, because inactivity leads to withdrawal. */
export const gradeStreck = (prefix: string) =>
  rowCheck({
    id: `${prefix}-GRADE-STRECK`,
    severity: "note",
    basis: "stated",
    source: nackaInstructions(
      "Avbrott och streck",
      "Streck förekommer bara i undantagsfall; kontakta kommunens rektor under kursen om en elev riskerar streck.",
    ),
    needs: ["grade"],
    test: ({ grade }) => (grade === "streck" ? { at: "grade" } : undefined),
    passes: [{ grade: "F" }, { grade: "IG" }],
    fails: [{ grade: "-" }, { grade: "–" }, { grade: "streck" }],
  });
