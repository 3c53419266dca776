import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { dateTexts, excelErrorText } from "./readings";

/** The komvux checks of the course's dates, in Swedish. */
export const komvuxDateTexts = {
  ...dateTexts("KVX-START", "startDate"),
  ...dateTexts("KVX-END", "endDate"),
  "KVX-PACE": {
    title: "Ovanlig studietakt",
    message: "{points} poäng på {days|dag|dagar} är {pointsPerWeek} poäng i veckan, {percent} % av heltid.",
    why: "Heltid är 20 poäng i veckan. Vanligt är 5 till 25 poäng i veckan; annars är ofta ett datum eller poängtalet fel.",
    fix: "Kontrollera {#startDate}, {#endDate} och {#points}. Är raden en prövning, märk den i {#examination}.",
    example: "Kontrollera: 100 poäng 2026-01-12 till 2026-01-23, 12 dagar, är 58 poäng i veckan.",
  },
  "KVX-EXAMINATION-SPAN": {
    title: "Prövning längre än två veckor",
    message: "Raden är en prövning men pågår i {days|dag|dagar}.",
    why: "I Nacka får en prövning pågå i högst två veckor. Läser eleven längre är det en kurs.",
    fix: "Rätta datumen, eller ta bort märkningen i {#examination}. Är det en validering, skriv Validering.",
    example: "Kontrollera: prövning 2026-03-02 till 2026-05-22.",
  },
  "KVX-EXAMINATION-EXCEL-ERROR": excelErrorText("examination"),
  "KVX-COURSE-OVERLAP": {
    title: "Samma kurs två gånger samtidigt",
    message: "Eleven läser samma kurs på rad {row}, {otherStart} till {otherEnd}. Tiderna går i varandra.",
    why: "Man läser en kurs en gång i taget. Har eleven börjat om ska den första omgången ha ett avbrott.",
    fix: "Skriv avbrottsdatum på den första omgången, eller ta bort den rad som inte gäller.",
    example: "Kontrollera: ENGE1000X 12 januari till 5 juni och ENGE1000X från 23 mars.",
  },
  "KVX-DUPLICATE": {
    title: "Samma rad två gånger",
    message: "Samma person, kurs och kursstart står redan på rad {row}.",
    why: "En rad är en person i en kurs. Dubbla rader räknas dubbelt.",
    fix: "Behåll den rad som har rätt resultat och ta bort den andra.",
    example: "Fel: två rader med samma personnummer, ENGE1000X och samma kursstart.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
