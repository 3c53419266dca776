import type { TemplateListCheckId } from "../../returns/template-lists/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that a workbook's own lists give. */
export const templateLists: Readonly<Record<TemplateListCheckId, CheckText>> = {
  "LIST-VALUE": {
    title: "Not in the template's list for {#column}",
    message: "{observed} is not in the drop-down list, which takes: {values}.",
    why: "The template has a list of its own for the column. Excel stops other values when they are typed, but not when they are pasted.",
    fix: "Choose a value in the cell's drop-down list.",
    example: "Wrong where the list is Ja and Nej: x. Right: Ja.",
  },
  "LIST-ADVISED": {
    title: "Not among the suggestions for {#column}",
    message:
      "{observed} is not in the drop-down list, which lets other values through. It suggests: {values}.",
    why: "The template has a list of its own for the column, but it is set so that Excel lets other values through.",
    fix: "Choose a value in the cell's drop-down list, or confirm that the value is right.",
    example: "To check where the list is Ja and Nej: x. Right: Ja.",
  },
  "LIST-SHEET": {
    title: "Not in the workbook's list for {#column}",
    message: "{observed} is not among the codes on the sheet “{sheet}”, which has: {values}.",
    why: "The workbook has a sheet with codes under the column's name. That they are the column's is our conclusion.",
    fix: "Write one of the sheet's codes, or confirm that the value is right.",
    example: "To check where the sheet has the codes 1 and 2: 7. Right: 2.",
  },
};
