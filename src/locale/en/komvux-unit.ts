import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText } from "./komvux-cells";

/** The komvux checks of school unit, provider and study form, in English. */
export const komvuxUnitTexts = {
  "KVX-UNIT-MISSING": {
    title: "School unit code missing",
    message: "{#schoolUnit} is empty on the row.",
    why: "A file may be about several school units. Then only the code tells which unit the row belongs to.",
    fix: "Write the school unit code. For komvux in Nacka it is 65062411.",
    example: "Look at: empty. Right: 65062411.",
  },
  "KVX-UNIT-UNREADABLE": {
    title: "Not a school unit code",
    message: "{observed} is not a school unit code.",
    why: "A school unit code has eight digits, 10000000 to 99999999, in Skolverket's register of school units.",
    fix: "Write the school unit code. For komvux in Nacka it is 65062411.",
    example: "Wrong: Nacka vux. Right: 65062411.",
  },
  "KVX-UNIT-SPELLING": {
    title: "School unit code in another form",
    message: "{observed} should be written as eight digits in a row.",
    why: "The code is right, only the spelling differs.",
    fix: "Accept the suggestion.",
    example: "Wrong: 6506 2411. Right: 65062411.",
  },
  "KVX-UNIT-DATE": {
    title: "School unit code that looks like a date",
    message: "{observed} looks like a date.",
    why: "School unit codes may not be dates since November 2013. A date may have landed in the wrong column.",
    fix: "Check the code. It may be right if the unit is older than 2013.",
    example: "Look at: 20260112.",
  },
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
