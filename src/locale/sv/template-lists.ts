import type { TemplateListCheckId } from "../../returns/template-lists/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that a workbook's own drop-down lists give. */
export const templateLists: Readonly<Record<TemplateListCheckId, CheckText>> = {
  "LIST-VALUE": {
    title: "Finns inte i mallens lista för {#column}",
    message: "{observed} finns inte i rullgardinslistan. Den tar: {values}.",
    why: "Mallen har en egen lista för kolumnen. Excel stoppar andra värden när de skrivs, men inte när de klistras in.",
    fix: "Välj ett värde i cellens rullgardinslista.",
    example: "Fel där listan är Ja och Nej: x. Rätt: Ja.",
  },
};
