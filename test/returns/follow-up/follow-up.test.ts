import { describeReturn } from "../describe-return";
import { followUpUnderTest } from "./follow-up-under-test";

describeReturn(followUpUnderTest, [
  ["Personnummer", "Kurskod", "Startdatum", "Senast aktiv"],
  ["Namn", "Pnr", "Kurs", "Kursstart", "Kursslut", "Senaste närvaro", "Sjukskriven fr.o.m.", "Sjukskriven t.o.m.",
    "Läkarintyg (J/N)", "Status"],
  ["Förnamn", "Efternamn", "Person-nr", "Kurskod", "Start", "Slut", "Aktiv senast", "APL-timmar", "Paketpoäng", "Validerat",
    "Yrkesvux/lärling", "Betyg", "Avbrottsdatum", "Hemkommun"],
]); // prettier-ignore
