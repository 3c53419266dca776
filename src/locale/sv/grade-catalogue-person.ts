import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText, providerPersonalNumberTexts } from "./provider-readings";
import { schoolUnitTexts } from "./readings";

const required =
  "Nacka har en lista över vad en betygskatalog ska innehålla. Saknas något skickas katalogen tillbaka.";

/** The grade catalogue's checks of the person, the huvudman and the school, in Swedish. */
export const gradeCataloguePersonTexts = {
  ...providerPersonalNumberTexts("CAT-PNR", "personalNumber"),
  "CAT-NAME-MISSING": {
    title: "Elevens namn saknas",
    message: "Raden har inte både förnamn och efternamn.",
    why: required,
    fix: "Skriv elevens för- och efternamn.",
    example: "Fel: bara förnamn. Rätt: förnamn och efternamn.",
  },
  "CAT-FIRST-NAME-EXCEL-ERROR": providerExcelErrorText("firstName"),
  "CAT-LAST-NAME-EXCEL-ERROR": providerExcelErrorText("lastName"),
  "CAT-NAME-EXCEL-ERROR": providerExcelErrorText("name"),
  ...schoolUnitTexts("CAT-UNIT", "schoolUnit"),
  "CAT-UNIT-MISSING": {
    title: "Skolenhetskod saknas",
    message: "{#schoolUnit} är tomt.",
    why: required,
    fix: "Skriv Nacka kommuns skolenhetskod 65062411.",
    example: "Fel: tomt. Rätt: 65062411.",
  },
  "CAT-UNIT-OTHER": {
    title: "Annan skolenhetskod än Nackas",
    message: "{observed} är inte Nacka kommuns skolenhetskod. Den är {expected}.",
    why: "Alla betyg i Nackas vuxenutbildning sätts under kommunens egen skolenhet, oavsett anordnare.",
    fix: "Godta förslaget.",
    example: "Fel: er egen skolenhetskod. Rätt: 65062411.",
  },
  "CAT-AUTHORITY-MISSING": {
    title: "Huvudman saknas",
    message: "{#authority} är tomt.",
    why: required,
    fix: "Skriv Nacka kommun.",
    example: "Fel: tomt. Rätt: Nacka kommun.",
  },
  "CAT-AUTHORITY-EXCEL-ERROR": providerExcelErrorText("authority"),
  "CAT-AUTHORITY-OTHER": {
    title: "Annan huvudman än Nacka kommun",
    message: "{observed} står som huvudman. Det ska vara {expected}.",
    why: "Nacka kommun är huvudman för all vuxenutbildning hos auktoriserade anordnare. Anordnaren står som skolenhet.",
    fix: "Godta förslaget, och skriv anordnaren i {#school}.",
    example: "Fel: Exempelskolan Vux AB. Rätt: Nacka kommun.",
  },
  "CAT-SCHOOL-MISSING": {
    title: "Skolenhet saknas",
    message: "{#school} är tomt.",
    why: required,
    fix: "Skriv anordnarens namn.",
    example: "Fel: tomt. Rätt: Exempelskolan Vux.",
  },
  "CAT-SCHOOL-EXCEL-ERROR": providerExcelErrorText("school"),
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
