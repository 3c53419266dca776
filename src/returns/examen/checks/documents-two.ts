import type { Verdict } from "../../../engine/check";
import { isExamen } from "../documents";
import { skolverketExamen } from "../sources";
import { groupCheck } from "./checks-on-examen";

/** One person with two kinds of examen. */
export const documentsTwo = groupCheck({
  id: "EXM-DOCUMENTS-TWO",
  severity: "review",
  basis: "inferred",
  source: skolverketExamen(
    "En examen från komvux är antingen en högskoleförberedande examen eller en yrkesexamen.",
  ),
  needs: ["personalNumber", "documentType"],
  key: ({ personalNumber, documentType }) =>
    isExamen(documentType.kind) ? personalNumber.digits : undefined,
  test: (rows) => {
    const first = rows[0];
    const found = new Map<number, Verdict<"documentType" | "personalNumber">>();
    rows.forEach(({ values }, index) => {
      if (values.documentType?.kind !== first?.values.documentType?.kind)
        found.set(index, { at: ["documentType", "personalNumber"], params: { row: first?.rowNumber ?? 0 } });
    });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen" },
    ],
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen" },
      { personalNumber: "198002182387", documentType: "Slutbetyg" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen" },
      { personalNumber: "198002182387", documentType: "Högskoleförberedande examen" },
    ],
  ],
});
