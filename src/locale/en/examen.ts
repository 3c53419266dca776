import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";
import { examenCourseTexts } from "./examen-course";
import { examenDocumentTexts } from "./examen-document";
import { examenSumTexts } from "./examen-sums";
import {
  courseCodeTexts,
  dateTexts,
  excelErrorText,
  gradeTexts,
  personalNumberTexts,
  pointsTexts,
  schoolUnitTexts,
} from "./readings";

/** What a person reads about each check of examina, in English. */
export const examen: Readonly<Record<ExamenCheckId, CheckText>> = {
  ...personalNumberTexts("EXM-PNR", "personalNumber"),
  ...schoolUnitTexts("EXM-UNIT", "schoolUnit"),
  ...examenDocumentTexts,
  ...dateTexts("EXM-ISSUED", "issuedOn"),
  ...courseCodeTexts("EXM-COURSE"),
  "EXM-COURSE-EXCEL-ERROR": excelErrorText("courseCode"),
  ...pointsTexts("EXM-POINTS", "points"),
  ...gradeTexts("EXM-GRADE"),
  "EXM-GRADE-EXCEL-ERROR": excelErrorText("grade"),
  ...examenCourseTexts,
  ...examenSumTexts,
};
