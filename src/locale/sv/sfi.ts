import type { SfiCheckId } from "../../returns/sfi/check-id";
import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";
import { courseRowTexts } from "./course-rows";
import { dateTexts, excelErrorText, gradeTexts, personalNumberTexts, schoolUnitTexts } from "./readings";

/** A column of study paths, courses or both. */
const studiesTexts = <P extends string>(prefix: P, column: string, example: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: `Varken studieväg eller kurs i {#${column}}`,
      message: "{observed} är varken en studieväg (1–3) eller en kurs (A–D).",
      why: "SCB redovisar sfi efter studieväg 1, 2 eller 3 och kurs A, B, C eller D.",
      fix: "Skriv studievägens siffra, kursens bokstav, eller båda: 2C.",
      example: `Fel: 4, E eller svenska. Rätt: ${example}.`,
    },
    SPELLING: {
      title: `Studieväg eller kurs i annan form i {#${column}}`,
      message: "{observed} går att förstå, men ska skrivas kortare.",
      why: "Med siffra och bokstav kan mallen läsa uppgiften, och samma kurs skrivs likadant på alla rader.",
      fix: "Godta förslaget.",
      example: "Fel: kurs c eller Studieväg 2. Rätt: C eller 2.",
    },
    "SCHOOL-CODE": {
      title: `Skolans kurskod i {#${column}}`,
      message: "{observed} är en kurskod ur skolans system. SCB vill ha studieväg och kurs.",
      why: "SCB skriver att kurskoderna som används på skolan inte har med insamlingen att göra.",
      fix: "Skriv studievägens siffra och kursens bokstav så som SCB:s mall vill ha dem.",
      example: "Kontrollera: SFIKUC92. I SCB:s form: studieväg 2, kurs C.",
    },
  });

/** What a person reads about each sfi check, in Swedish. */
export const sfi: Readonly<Record<SfiCheckId, CheckText>> = {
  ...personalNumberTexts("SFI-PNR", "personalNumber"),
  ...courseRowTexts("SFI"),
  ...dateTexts("SFI-START", "startDate"),
  ...dateTexts("SFI-END", "endDate"),
  ...dateTexts("SFI-WITHDRAWAL-DATE", "withdrawalDate"),
  ...gradeTexts("SFI-GRADE"),
  "SFI-GRADE-EXCEL-ERROR": excelErrorText("grade"),
  ...schoolUnitTexts("SFI-UNIT", "schoolUnit"),
  ...studiesTexts("SFI-PATH", "studyPath", "2"),
  ...studiesTexts("SFI-COURSE", "sfiCourse", "C"),
  "SFI-AGE-YOUNG": {
    title: "Yngre än 16 år vid kursstart",
    message: "Eleven fyller {turns} år det år kursen startar. Rätten till sfi gäller från {from}.",
    why: "Rätten gäller från andra halvåret det år man fyller 16.",
    fix: "Kontrollera {#personalNumber} och {#startDate}. Är det rätt, bekräfta och skriv skälet.",
    example: "Kontrollera: född 2010, kursstart 2026-01-12. Rätten gäller från 2026-07-01.",
  },
  "SFI-PERSON-TWO-NUMBERS": {
    title: "Samma person med två nummer?",
    message:
      "Rad {row} gäller någon med samma födelsedag i samma kurs och med samma kursstart, men med ett annat nummer.",
    why: "När någon får personnummer i stället för samordningsnummer eller tillfälligt nummer kan personen komma med två gånger.",
    fix: "Är det samma person, behåll raden med det nyaste numret. Är det två personer, bekräfta det.",
    example: "Kontrollera: 19900119TF10 och 199001792382 i kurs 2C från 2026-01-12.",
  },
  "SFI-LANGUAGE-UNREADABLE": {
    title: "Ingen språkkod",
    message: "{observed} i {#language} är inte en kod med tre bokstäver.",
    why: "SCB ger ut en lista med språkkoder till insamlingen. Koderna i sådana listor har tre bokstäver (ISO 639-3).",
    fix: "Slå upp språket i SCB:s lista Språkkoder – SFI – Elever och skriv koden. Står den där så, bekräfta den.",
    example: "Kontrollera: arabiska eller sv. Till exempel: ARA.",
  },
  "SFI-LANGUAGE-EXCEL-ERROR": excelErrorText("language"),
  "SFI-LANGUAGE-DIFFER": {
    title: "Samma person med olika språkkoder",
    message: "Här står {observed}, men på rad {row} har samma person {other}.",
    why: "Språkkoden gäller eleven och inte kursen, så den borde vara densamma på alla elevens rader.",
    fix: "Rätta den rad som är fel.",
    example: "Kontrollera: ARA på en rad och SOM på en annan.",
  },
  "SFI-PATH-MISSING": {
    title: "Studieväg saknas",
    message: "Raden har kurs {course} men ingen studieväg.",
    why: "SCB redovisar kurserna efter studieväg: kurs C på studieväg 1, 2 och 3 är tre olika rader i statistiken.",
    fix: "Skriv elevens studieväg i {#studyPath}: 1, 2 eller 3.",
    example: "Kontrollera: kurs C utan studieväg. Rätt: studieväg 2, kurs C.",
  },
  "SFI-COURSE-MISSING": {
    title: "Kurs saknas",
    message: "Raden säger inte vilken kurs eleven läser. Studieväg: {path}.",
    why: "En rad är en person i en kurs. Utan kurs går det inte att se vad raden gäller.",
    fix: "Skriv kursens bokstav, A, B, C eller D. Ta bort raden om den inte gäller en kurs.",
    example: "Fel: studieväg 2 utan kurs. Rätt: studieväg 2, kurs C.",
  },
  "SFI-PAIR": {
    title: "Kursen finns inte på studievägen",
    message: "Studieväg {path} har ingen kurs {course}. Den har kurserna {courses}.",
    why: "Studieväg 1 har kurs A–D, studieväg 2 kurs B–D och studieväg 3 kurs C och D. Andra par finns inte.",
    fix: "Rätta {#studyPath} eller kursen.",
    example: "Fel: studieväg 3, kurs A. Rätt: studieväg 1, kurs A.",
  },
  "SFI-STUDIES-DIFFER": {
    title: "Två kolumner säger emot varandra",
    message: "I {#studyPath} står {one}, men i {#sfiCourse} står {other}.",
    why: "Båda kolumnerna gäller samma kurs. Står det olika går det inte att veta vilken som menas.",
    fix: "Rätta den cell som är fel.",
    example: "Fel: studieväg 2 och kurs 3C. Rätt: studieväg 2 och kurs C.",
  },
  "SFI-PROGRESSION": {
    title: "Lägre kurs efter en högre",
    message: "Eleven börjar kurs {course} efter att ha börjat kurs {higher} (rad {row}).",
    why: "Kurserna A, B, C och D bygger på varandra. Är det en återgång kan det vara rätt; ofta är ett datum eller en bokstav fel.",
    fix: "Kontrollera kursen och {#startDate} på båda raderna. Är det rätt, bekräfta det.",
    example: "Kontrollera: kurs C från 2026-01-12 och kurs B från 2026-03-23.",
  },
  "SFI-COURSE-OVERLAP": {
    title: "Samma kurs två gånger samtidigt",
    message: "Eleven läser samma kurs på rad {row}, {otherStart} till {otherEnd}. Tiderna går i varandra.",
    why: "Man läser en kurs en gång i taget. Har eleven börjat om ska den första omgången ha ett avbrott.",
    fix: "Skriv avbrottsdatum på den första omgången, eller ta bort den rad som inte gäller.",
    example: "Kontrollera: 2C 12 januari till 5 juni och 2C från 23 mars.",
  },
  "SFI-DUPLICATE": {
    title: "Samma rad två gånger",
    message: "Samma person, kurs och kursstart står redan på rad {row}.",
    why: "En rad är en person i en kurs. Dubbla rader räknas dubbelt.",
    fix: "Behåll den rad som har rätt resultat och ta bort den andra.",
    example: "Fel: två rader med samma personnummer, 2C och samma kursstart.",
  },
  "SFI-GRADE-UNREADABLE": {
    title: "Inget betyg som vi känner till",
    message: "{observed} i {#grade} är inget betyg i någon skala.",
    why: "I sfi sätts Godkänt eller Icke godkänt. SCB:s egna koder är inte publicerade.",
    fix: "Skriv G eller IG. Är det en kod ur SCB:s instruktion, bekräfta den. Saknas betyg, lämna cellen tom.",
    example: "Fel: deltagit. Rätt: G.",
  },
  "SFI-GRADE-SCALE": {
    title: "Betyget finns inte i sfi",
    message: "{observed} kan inte sättas i sfi {gradedOn}. Där sätts {allowed}.",
    why: "I sfi sätts Godkänt eller Icke godkänt sedan 1 januari 2022, oavsett när kursen började. Dessförinnan sattes A–F.",
    fix: "Rätta {#grade}, eller {#endDate} om datumet är fel.",
    example: "Fel: C på en kurs som slutar 2026-06-05. Rätt: G.",
  },
  "SFI-OUTCOME-MISSING": {
    title: "Avslutad kurs utan resultat",
    message: "Kursen slutade {endDate}, men raden har varken betyg eller avbrott.",
    why: "SCB redovisar varje kurs som slutförd, avbruten eller fortsatt. En kurs som är slut ska ha ett resultat.",
    fix: "Skriv betyget eller avbrottet. Fortsätter eleven, rätta {#endDate}.",
    example: "Kontrollera: kursslut 2026-06-05 utan betyg. Rätt: G, eller avbrott med datum.",
  },
  "SFI-WITHDRAWAL-EXCEL-ERROR": excelErrorText("withdrawal"),
};
