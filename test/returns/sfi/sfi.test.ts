import { describeReturn } from "../describe-return";
import { sfiUnderTest } from "./sfi-under-test";

describeReturn(sfiUnderTest, [
  ["Pnr", "Studieväg/kurs", "Språk", "Startdatum", "Slutdatum", "Betyg"],
  [
    "Personnummer",
    "Studieväg",
    "Kurs",
    "Språkkod",
    "Kursstart",
    "Kursslut",
    "Avbrott",
    "Avbrottsdatum",
    "Betyg",
  ],
  ["PERSON-NR", "studieväg (1-3)", "kurs (A-D)", "Modersmål", "START DATUM", "slut datum", "Resultat"],
]);
