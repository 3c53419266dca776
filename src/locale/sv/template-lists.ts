import type { TemplateListCheckId } from "../../returns/template-lists/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that a workbook's own lists give. */
export const templateLists: Readonly<Record<TemplateListCheckId, CheckText>> = {
  "LIST-VALUE": {
    title: "Finns inte i mallens lista för {#column}",
    message: "{observed} finns inte i rullgardinslistan. Den tar: {values}.",
    why: "Mallen har en egen lista för kolumnen. Excel stoppar andra värden när de skrivs, men inte när de klistras in.",
    fix: "Välj ett värde i cellens rullgardinslista.",
    example: "Fel där listan är Ja och Nej: x. Rätt: Ja.",
  },
  "LIST-ADVISED": {
    title: "Finns inte bland förslagen för {#column}",
    message:
      "{observed} finns inte i rullgardinslistan, som inte stoppar andra värden. Den föreslår: {values}.",
    why: "Mallen har en egen lista för kolumnen, men den är inställd så att Excel släpper igenom annat.",
    fix: "Välj ett värde i cellens rullgardinslista, eller bekräfta att värdet är rätt.",
    example: "Att kontrollera där listan är Ja och Nej: x. Rätt: Ja.",
  },
  "LIST-SHEET": {
    title: "Finns inte i arbetsbokens lista för {#column}",
    message: "{observed} finns inte bland koderna på bladet ”{sheet}”. Där står: {values}.",
    why: "Arbetsboken har ett blad med koder under kolumnens namn. Att de gäller kolumnen är vår slutsats.",
    fix: "Skriv en av bladets koder, eller bekräfta att värdet är rätt.",
    example: "Att kontrollera där bladet har koderna 1 och 2: 7. Rätt: 2.",
  },
};
