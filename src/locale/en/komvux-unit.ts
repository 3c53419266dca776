import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText, schoolUnitTexts } from "./readings";

/** The komvux checks of school unit, provider and study form, in English. */
export const komvuxUnitTexts = {
  ...schoolUnitTexts("KVX-UNIT", "schoolUnit"),
  "KVX-PROVIDER-MISSING": {
    title: "Provider missing",
    message: "{#provider} is empty.",
    why: "The municipality must report who gave the education.",
    fix: "Write the provider as SCB's instructions say.",
    example: "Look at: empty.",
  },
  "KVX-PROVIDER-EXCEL-ERROR": excelErrorText("provider"),
  "KVX-STUDY-FORM-MISSING": {
    title: "Study form missing",
    message: "{#studyForm} is empty.",
    why: "How the course is given, in a classroom or at a distance, is part of the return.",
    fix: "Write the study form as SCB's instructions say.",
    example: "Look at: empty. For instance: Distans.",
  },
  "KVX-STUDY-FORM-EXCEL-ERROR": excelErrorText("studyForm"),
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
