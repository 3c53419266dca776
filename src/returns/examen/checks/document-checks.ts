import type { Verdict } from "../../../engine/check";
import type { Source } from "../../../regulations/source";
import type { ReturnContext } from "../../return-context";
import type { ExamenColumn } from "../columns";
import { type ExamenDocument, wholeDocuments } from "../documents";
import { groupCheck } from "./checks-on-examen";

type Example = Readonly<Partial<Record<ExamenColumn, string | number | null>>>;

/**
 * A check of each whole examen in the sheet; its finding stands on the document's first row. The rows are shown
 * together, unreadable ones too, because only the whole sheet tells which documents are whole. A sheet of a single row
 * is not judged.
 */
export function documentCheck(facts: {
  readonly id: string;
  readonly severity: "error" | "review";
  readonly basis: "stated" | "inferred";
  readonly source: Source;
  readonly test: (
    document: ExamenDocument,
    context: ReturnContext,
  ) => Verdict<"courseCode" | "points" | "grade" | "documentType"> | undefined;
  readonly passes: readonly (readonly Example[])[];
  readonly fails: readonly (readonly Example[])[];
}) {
  const { test, ...rest } = facts;
  return groupCheck({
    ...rest,
    needs: [],
    reads: ["personalNumber", "documentType", "courseCode", "points", "grade"],
    keepsUnreadable: true,
    key: () => "sheet",
    test: (rows, context) =>
      new Map(
        wholeDocuments(rows).flatMap((document) => {
          const verdict = test(document, context);
          const first = document.rows[0]?.index;
          return verdict === undefined || first === undefined ? [] : [[first, verdict] as const];
        }),
      ),
  });
}

/** A document's row in an example: a person's yrkesexamen. */
export const inExamen = (courseCode: string, points: number | null, grade: string | null = "C"): Example => ({
  personalNumber: "198002182387",
  documentType: "Yrkesexamen",
  courseCode,
  points,
  grade,
});
