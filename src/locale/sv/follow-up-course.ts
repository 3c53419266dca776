import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import {
  providerCourseCodeTexts,
  providerExcelErrorText,
  providerPersonalNumberTexts,
} from "./provider-readings";
import { dateTexts, pointsTexts } from "./readings";

const courseRows = courseRowTexts("FUP");

/** The follow-up register's checks of the person and the course, in Swedish. */
export const followUpCourseTexts = {
  ...providerPersonalNumberTexts("FUP-PNR", "personalNumber"),
  "FUP-FIRST-NAME-EXCEL-ERROR": providerExcelErrorText("firstName"),
  "FUP-LAST-NAME-EXCEL-ERROR": providerExcelErrorText("lastName"),
  "FUP-NAME-EXCEL-ERROR": providerExcelErrorText("name"),
  "FUP-COURSE-MISSING": {
    title: "Kurskod saknas",
    message: "{#courseCode} är tomt.",
    why: "Aktivitet och resultat följs upp kurs för kurs.",
    fix: "Skriv Skolverkets kurskod.",
    example: "Fel: tomt. Rätt: ENGE1000X.",
  },
  ...providerCourseCodeTexts("FUP-COURSE"),
  "FUP-COURSE-EXCEL-ERROR": providerExcelErrorText("courseCode"),
  ...pointsTexts("FUP-POINTS", "points"),
  "FUP-POINTS-LIST": {
    title: "Andra poäng än i kurslistan",
    message: "{course} har {points} poäng här men {listed} i kurslistan från {listDate}.",
    why: "Varje kurs har ett bestämt antal poäng, och APL räknas på dem.",
    fix: "Godta förslaget, eller rätta {#courseCode}. Är poängen rätt, bekräfta dem.",
    example: "Kontrollera: ENGENG05 med 150 poäng. I listan: 100.",
  },
  "FUP-START-MISSING": {
    title: "Startdatum saknas",
    message: "{#startDate} är tomt.",
    why: "Utan elevens första dag går det inte att räkna dagar på kursen.",
    fix: "Skriv elevens första dag på kursen.",
    example: "Fel: tomt. Rätt: 2026-01-12.",
  },
  ...dateTexts("FUP-START", "startDate"),
  "FUP-END-MISSING": {
    title: "Slutdatum saknas",
    message: "{#endDate} är tomt.",
    why: "Utan slutdatum räknas kursen som pågående, och ett saknat resultat syns inte.",
    fix: "Skriv dagen då kursen slutar enligt planen.",
    example: "Kontrollera: tomt. Rätt: 2026-06-05.",
  },
  ...dateTexts("FUP-END", "endDate"),
  "FUP-DATE-ORDER": courseRows["FUP-DATE-ORDER"],
  "FUP-DUPLICATE": {
    title: "Samma rad två gånger",
    message: "Samma person, kurs och startdatum står redan på rad {row}.",
    why: "Med två rader är det lätt att följa upp den ena och glömma den andra.",
    fix: "Behåll den rad som är rätt och ta bort den andra.",
    example: "Fel: två rader med samma personnummer, ENGE1000X och samma startdatum.",
  },
  "FUP-STATUS-EXCEL-ERROR": providerExcelErrorText("status"),
  "FUP-NOT-BEGUN-RESULT": {
    title: "Ej påbörjad, men med aktivitet eller resultat",
    message: "{#status} är {observed}, men raden har aktivitet, betyg eller avbrott efter starten.",
    why: "Den som aldrig började har varken aktivitet eller resultat. Ersättningen beror på vilket som stämmer.",
    fix: "Rätta {#status}, eller ta bort det som hör till en annan kurs.",
    example: "Kontrollera: Ej påbörjad och betyget C på samma rad.",
  },
  "FUP-WRONG-COURSE-EXCEL-ERROR": providerExcelErrorText("wrongCourse"),
  "FUP-WRONG-COURSE": {
    title: "Elev på fel kurs",
    message: "Raden är märkt i {#wrongCourse}, men eleven är varken ej påbörjad eller har avbrott.",
    why: "Är eleven inte på rätt kurs ska eleven inte antas, eller avbrytas genast om kursen redan har börjat.",
    fix: "Registrera Ej påbörjad eller avbrott, och hänvisa eleven till att söka rätt kurs.",
    example: "Fel: Fel kurs Ja och status Pågår. Rätt: Ej påbörjad.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
