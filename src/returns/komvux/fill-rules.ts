import type { FillRules } from "../../engine/fill-rules";
import type { ValueWords } from "../../engine/map-values";

const yesAndNo: ValueWords = [
  ["ja", "j", "x", "1", "sant", "true", "yes"],
  ["nej", "n", "0", "falskt", "false", "no"],
];

/**
 * A row of the komvux return is a person in a course from a day on, and belongs to the half-year that the course has a
 * day in. SCB's codes are not public: the words are what schools call the forms, not what SCB does.
 */
export const komvuxFillRules: FillRules = {
  key: ["personalNumber", "courseCode", "startDate"],
  needed: 2,
  period: { start: "startDate", end: "endDate", left: "withdrawalDate" },
  words: {
    studyForm: [
      ["klassrum", "närundervisning", "när", "närstudier", "i klassrum", "lärarledd", "på plats", "skolförlagd", "dagtid"],
      ["distans", "distansundervisning", "på distans", "fjärr", "fjärrundervisning", "online", "nätbaserad"],
      ["närdistans", "när-distans", "när distans", "när/distans", "kombinerad", "flex", "hybrid", "delvis distans", "halvdistans"],
      ["lärling", "apl", "arbetsplatsförlagd", "arbetsplatsförlagt lärande", "lärlingsutbildning"],
    ], // prettier-ignore
    withdrawal: [
      [...(yesAndNo[0] ?? []), "avbrott", "avbruten", "avbröt", "avhopp", "avhoppad"],
      yesAndNo[1] ?? [],
    ],
    examination: [
      ["prövning", "pr", "p", "särskild prövning", "prövad", "ja", "j", "x"],
      ["validering", "val", "v", "validerad"],
      yesAndNo[1] ?? [],
    ],
    grade: [
      ["g", "godkänd", "godkänt", "gk"],
      ["ig", "icke godkänd", "ej godkänd", "underkänd", "uk"],
      ["-", "streck", "–"],
    ],
    missingGradeReason: [
      ["orienteringskurs", "orientering", "ori"],
      ["underlag saknas", "saknar underlag", "frånvaro", "ej underlag", "streck"],
      ["pågående", "pågår", "fortsätter", "läser vidare", "ej avslutad"],
    ],
  },
};
