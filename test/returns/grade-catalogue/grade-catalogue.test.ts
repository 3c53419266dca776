import { describeReturn } from "../describe-return";
import { gradeCatalogueUnderTest } from "./grade-catalogue-under-test";

describeReturn(gradeCatalogueUnderTest, [
  ["Skolenhetskod", "Huvudman", "Skolenhet – aktuell anordnare", "Nationell kurskod", "Kursnamn", "Kursens poäng",
    "Betyg", "Startdatum", "Slutdatum", "Betygsdatum", "Elevens personnummer", "Elevens för- och efternamn"],
  ["Pnr", "Förnamn", "Efternamn", "Kurskod", "Kursnamn", "Poäng", "Betyg", "Betygsdatum", "Skickad", "Titel"],
  ["Elev", "Personnummer", "Kurs", "Kursstart", "Kursslut", "Betyg", "Betyg datum", "Anordnare", "Prövning (J/N)"],
]); // prettier-ignore
