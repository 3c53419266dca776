import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText } from "./readings";

/** The checks of examina that concern the document, in English. */
export const examenDocumentTexts = {
  "EXM-DOCUMENT-MISSING": {
    title: "Type of document missing",
    message: "{#documentType} is empty in the row.",
    why: "Each row belongs to a document: an examen or a slutbetyg. Without it the points cannot be added up.",
    fix: "Write which document the row belongs to.",
    example: "Check: empty. For instance: Yrkesexamen.",
  },
  "EXM-DOCUMENT-EXCEL-ERROR": excelErrorText("documentType"),
  "EXM-DOCUMENT-UNKNOWN": {
    title: "Type of document that we do not know",
    message: "We do not know what {observed} in {#documentType} stands for.",
    why: "SCB's codes for komvux are not public. The row is checked, but the document's points are not added up.",
    fix: "You need not do anything if the code is SCB's. Otherwise write Högskoleförberedande examen or Yrkesexamen.",
    example: "For instance: E. We know: Yrkesexamen.",
  },
  "EXM-FINAL-GRADES-LATE": {
    title: "Slutbetyg after 1 July 2025",
    message: "The row is of a slutbetyg issued after 1 July 2025.",
    why: "A slutbetyg could be issued until 1 July 2025. After that only an examen is issued.",
    fix: "Check {#documentType} and {#issuedOn} against the document and correct what is wrong.",
    example: "Wrong: slutbetyg 2026-06-05. Right: yrkesexamen 2026-06-05.",
  },
  "EXM-DOCUMENTS-TWO": {
    title: "Two kinds of examen for one person",
    message: "{observed} is another examen than in row {row} for the same person.",
    why: "An examen is either högskoleförberedande or a yrkesexamen. Two kinds are often a slip in one of the rows.",
    fix: "Write the same examen in every row of the document. If the person has two, confirm it.",
    example: "Check: 23 rows of yrkesexamen and one row of högskoleförberedande examen.",
  },
  "EXM-ISSUED-MISSING": {
    title: "Day of issue missing",
    message: "{#issuedOn} is empty in the row.",
    why: "The day shows which half-year the document belongs to and which rules apply.",
    fix: "Write the day on which the document was issued.",
    example: "Check: empty. Right: 2026-06-05.",
  },
  "EXM-ISSUED-OUTSIDE": {
    title: "Issued outside the half-year",
    message: "{observed} is outside the period {start} to {end}.",
    why: "Documents are reported for the half-year in which they are issued.",
    fix: "Check the date. If the document belongs to another half-year, remove its rows here.",
    example: "Check: 2026-08-20 in the return for the spring of 2026.",
  },
  "EXM-ISSUED-DIFFERS": {
    title: "Different days in one document",
    message: "{observed} is another day than {issued} in row {row} of the same document.",
    why: "A document is issued on one day, however many courses it has.",
    fix: "Write the same date in every row of the document.",
    example: "Check: 2026-06-05 and 2026-06-08 for one examen.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
