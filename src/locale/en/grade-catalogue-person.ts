import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText, providerPersonalNumberTexts } from "./provider-readings";
import { schoolUnitTexts } from "./readings";

const required =
  "Nacka has a list of what a grade catalogue must hold. A catalogue that lacks something is sent back.";

/** The grade catalogue's checks of the person, the authority and the school, in English. */
export const gradeCataloguePersonTexts = {
  ...providerPersonalNumberTexts("CAT-PNR", "personalNumber"),
  "CAT-NAME-MISSING": {
    title: "The student's name is missing",
    message: "The row does not have both a first name and a last name.",
    why: required,
    fix: "Write the student's first and last name.",
    example: "Wrong: first name only. Right: first name and last name.",
  },
  "CAT-FIRST-NAME-EXCEL-ERROR": providerExcelErrorText("firstName"),
  "CAT-LAST-NAME-EXCEL-ERROR": providerExcelErrorText("lastName"),
  "CAT-NAME-EXCEL-ERROR": providerExcelErrorText("name"),
  ...schoolUnitTexts("CAT-UNIT", "schoolUnit"),
  "CAT-UNIT-MISSING": {
    title: "School unit code missing",
    message: "{#schoolUnit} is empty.",
    why: required,
    fix: "Write Nacka's school unit code, 65062411.",
    example: "Wrong: empty. Right: 65062411.",
  },
  "CAT-UNIT-OTHER": {
    title: "Another school unit code than Nacka's",
    message: "{observed} is not Nacka's school unit code. That is {expected}.",
    why: "Every grade in Nacka's adult education is set under the municipality's own school unit, whoever teaches.",
    fix: "Accept the suggestion.",
    example: "Wrong: your own school unit code. Right: 65062411.",
  },
  "CAT-AUTHORITY-MISSING": {
    title: "Authority (huvudman) missing",
    message: "{#authority} is empty.",
    why: required,
    fix: "Write Nacka kommun.",
    example: "Wrong: empty. Right: Nacka kommun.",
  },
  "CAT-AUTHORITY-EXCEL-ERROR": providerExcelErrorText("authority"),
  "CAT-AUTHORITY-OTHER": {
    title: "Another authority (huvudman) than Nacka kommun",
    message: "{observed} stands as the authority. It should be {expected}.",
    why: "Nacka kommun is the authority for all adult education at authorised providers. The provider is the school.",
    fix: "Accept the suggestion, and write the provider in {#school}.",
    example: "Wrong: Exempelskolan Vux AB. Right: Nacka kommun.",
  },
  "CAT-SCHOOL-MISSING": {
    title: "School missing",
    message: "{#school} is empty.",
    why: required,
    fix: "Write the provider's name.",
    example: "Wrong: empty. Right: Exempelskolan Vux.",
  },
  "CAT-SCHOOL-EXCEL-ERROR": providerExcelErrorText("school"),
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
