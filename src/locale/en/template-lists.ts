import type { TemplateListCheckId } from "../../returns/template-lists/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that a workbook's own drop-down lists give. */
export const templateLists: Readonly<Record<TemplateListCheckId, CheckText>> = {
  "LIST-VALUE": {
    title: "Not in the template's list for {#column}",
    message: "{observed} is not in the drop-down list, which takes: {values}.",
    why: "The template has a list of its own for the column. Excel stops other values when they are typed, but not when they are pasted.",
    fix: "Choose a value in the cell's drop-down list.",
    example: "Wrong where the list is Ja and Nej: x. Right: Ja.",
  },
};
