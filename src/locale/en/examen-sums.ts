import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";

/** The checks of examina that concern the sums over a document, in English. */
export const examenSumTexts = {
  "EXM-POINTS-TOTAL": {
    title: "Examen with too few points",
    message: "The examen has {total} points in {rows|row|rows}. It takes at least {least}.",
    why: "An examen is 2,400 gymnasiepoäng. Each course counts once.",
    fix: "Add the courses that are missing, and see that every row has the same personal number and type of document.",
    example: "Wrong: 2,300 points. Right: 2,400.",
  },
  "EXM-POINTS-PASSED": {
    title: "Examen with too few points passed",
    message: "The examen has {passed} points passed. At least {least} are to be passed.",
    why: "Of the 2,400 points of an examen at least 2,250 are to be passed. F, IG and streck are not passed.",
    fix: "Check the grades against the certificate.",
    example: "Wrong: 2,200 points passed. Right: at least 2,250.",
  },
  "EXM-POINTS-ABOVE": {
    title: "Examen with unusually many points",
    message: "The examen has {total} points.",
    why: "An examen is 2,400 points. Many more may mean that the courses of two people or two documents are mixed.",
    fix: "Check against the certificate. If it is right, confirm it.",
    example: "Check: 2,700 points.",
  },
  "EXM-WORK-MISSING": {
    title: "Examen without komvuxarbete",
    message: "The examen has neither komvuxarbete nor gymnasiearbete.",
    why: "An examen includes a komvuxarbete or a gymnasiearbete.",
    fix: "Add the row of the work, for instance KVARVO.",
    example: "Wrong: no row with KVARVO, KVARSH or GYAR….",
  },
  "EXM-EXCEL-ERROR": {
    title: "Excel error in name or programme",
    message: "The cell shows {observed} instead of a value.",
    why: "A formula or lookup found nothing. SCB's template cannot read error values.",
    fix: "Correct the formula, or write the value in the cell.",
    example: "Wrong: a lookup that did not find the name. Right: the name.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
