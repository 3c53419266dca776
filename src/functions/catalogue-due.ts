import { gradeCatalogueDue } from "../regulations/deadlines";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { regulationSet } from "./kinds/regulation-set";

/** The day by which a grade catalogue must have arrived at Nacka. */
export const catalogueDue = defineFunction({
  id: "CATALOGUEDUE",
  parameters: [
    { name: "endDate", kind: date },
    { name: "regulationSet", kind: regulationSet, optional: true },
  ],
  result: "date",
  call: ({ endDate, regulationSet = "nacka24" }) => gradeCatalogueDue(endDate, regulationSet),
});
