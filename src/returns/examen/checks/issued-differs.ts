import type { Verdict } from "../../../engine/check";
import { iso } from "../../../values/day";
import { scbGraduationSister } from "../sources";
import { groupCheck } from "./checks-on-examen";

/** Rows of one document with different days of issue. */
export const issuedDiffers = groupCheck({
  id: "EXM-ISSUED-DIFFERS",
  severity: "review",
  basis: "inferred",
  source: scbGraduationSister("Ett dokument är flera rader: en för varje kurs."),
  needs: ["personalNumber", "documentType", "issuedOn"],
  key: ({ personalNumber, documentType }) => `${personalNumber.digits}|${documentType.text.toLowerCase()}`,
  test: (rows) => {
    const first = rows[0];
    const issued = first?.values.issuedOn;
    return new Map(
      rows.flatMap(({ values }, index): [number, Verdict<"issuedOn" | "documentType">][] =>
        issued === undefined || values.issuedOn === issued
          ? []
          : [
              [
                index,
                {
                  at: ["issuedOn", "documentType"],
                  params: { row: first?.rowNumber ?? 0, issued: iso(issued) },
                },
              ],
            ],
      ),
    );
  },
  passes: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", issuedOn: "2026-06-05" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen", issuedOn: 46178 },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", issuedOn: "2026-06-05" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen", issuedOn: "2026-06-08" },
    ],
  ],
});
