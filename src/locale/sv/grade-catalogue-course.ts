import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import { providerCourseCodeTexts, providerExcelErrorText } from "./provider-readings";
import { dateTexts, gradeTexts, pointsTexts } from "./readings";

const required =
  "Nacka har en lista över vad en betygskatalog ska innehålla. Saknas något skickas katalogen tillbaka.";

const courseRows = courseRowTexts("CAT");

/** The grade catalogue's checks of the course, the grade and its dates, in Swedish. */
export const gradeCatalogueCourseTexts = {
  "CAT-COURSE-MISSING": {
    title: "Kurskod saknas",
    message: "{#courseCode} är tomt.",
    why: required,
    fix: "Skriv Skolverkets kurskod.",
    example: "Fel: tomt. Rätt: ENGE1000X.",
  },
  ...providerCourseCodeTexts("CAT-COURSE"),
  "CAT-COURSE-EXCEL-ERROR": providerExcelErrorText("courseCode"),
  "CAT-COURSE-UNGRADED": {
    title: "Kod som det inte sätts betyg på",
    message: "{course} är en orienteringskurs eller ett paket. På sådana sätts inte betyg.",
    why: "På orienteringskurser får eleven ett intyg, och i ett paket sätts betyg på varje kurs.",
    fix: "Ta bort raden, eller skriv kursens kod i {#courseCode}.",
    example: "Kontrollera: GRNORI21B i betygskatalogen.",
  },
  "CAT-COURSE-NAME-MISSING": {
    title: "Kursnamn saknas",
    message: "{#courseName} är tomt.",
    why: required,
    fix: "Skriv kursens namn.",
    example: "Fel: tomt. Rätt: Engelska nivå 1.",
  },
  "CAT-COURSE-NAME-EXCEL-ERROR": providerExcelErrorText("courseName"),
  "CAT-COURSE-NAME-LIST": {
    title: "Annat kursnamn än i kurslistan",
    message:
      "{observed} står som namn på {course}. I kurslistan från {listDate} heter den \u201d{listed}\u201d.",
    why: "Stämmer inte namn och kod är oftast koden fel, och då hamnar betyget på fel kurs.",
    fix: "Godta förslaget, eller rätta {#courseCode}. Är namnet rätt, bekräfta det.",
    example: "Kontrollera: ENGENG05 med namnet Engelska 6.",
  },
  "CAT-POINTS-MISSING": {
    title: "Poäng saknas",
    message: "{#points} är tomt för {course}.",
    why: required,
    fix: "Skriv kursens poäng. Finns kursen i vår lista får du ett förslag.",
    example: "Fel: ENGE1000X utan poäng. Rätt: 100.",
  },
  ...pointsTexts("CAT-POINTS", "points"),
  "CAT-POINTS-LIST": {
    title: "Andra poäng än i kurslistan",
    message: "{course} har {points} poäng här men {listed} i kurslistan från {listDate}.",
    why: "Varje kurs har ett bestämt antal poäng, och ett komvuxarbete har 100. Stämmer de inte är poängen eller koden ofta fel.",
    fix: "Godta förslaget, eller rätta {#courseCode}. Är poängen rätt, bekräfta dem.",
    example: "Kontrollera: ENGENG05 med 150 poäng. I listan: 100.",
  },
  "CAT-GRADE-MISSING": {
    title: "Betyg saknas",
    message: "{#grade} är tomt.",
    why: required,
    fix: "Skriv betyget. Har eleven inget betyg ska raden inte vara med.",
    example: "Fel: tomt. Rätt: C, eller G på grundläggande nivå.",
  },
  "CAT-GRADE-UNREADABLE": {
    title: "Inget betyg som vi känner till",
    message: "{observed} i {#grade} är inget betyg i någon skala.",
    why: "Betyg är A–F på gymnasial nivå och G eller IG på grundläggande nivå och i sfi.",
    fix: "Skriv betyget med sin beteckning.",
    example: "Fel: deltagit. Rätt: C, eller G på grundläggande nivå.",
  },
  ...gradeTexts("CAT-GRADE"),
  "CAT-GRADE-EXCEL-ERROR": providerExcelErrorText("grade"),
  "CAT-GRADE-SCALE": {
    title: "Betyget finns inte på nivån",
    message: "{observed} kunde inte sättas på {course} den {gradedOn}. Där sätts {allowed}.",
    why: "Betygsskalan beror på nivån och på dagen då betyget sätts. På grundläggande nivå sätts G eller IG sedan 1 januari 2022, på gymnasial nivå A–F och på komvuxarbete E eller F.",
    fix: "Rätta {#grade}, eller {#courseCode} om kursen är fel.",
    example: "Fel: C på GRNENG2. Rätt: G på GRNENG2.",
  },
  "CAT-START-MISSING": {
    title: "Elevens startdatum saknas",
    message: "{#startDate} är tomt.",
    why: "Nackas anvisningar för Nacka24 vill ha elevens individuella startdatum. Den senare sidan nämner det inte.",
    fix: "Skriv elevens första dag på kursen. Gäller de senare reglerna hos er, välj dem eller bekräfta.",
    example: "Kontrollera: tomt. Rätt: 2026-01-12.",
  },
  ...dateTexts("CAT-START", "startDate"),
  "CAT-END-MISSING": {
    title: "Elevens slutdatum saknas",
    message: "{#endDate} är tomt.",
    why: required,
    fix: "Skriv elevens sista dag på kursen.",
    example: "Fel: tomt. Rätt: 2026-06-05.",
  },
  ...dateTexts("CAT-END", "endDate"),
  "CAT-DATE-ORDER": courseRows["CAT-DATE-ORDER"],
  "CAT-GRADE-DATE-MISSING": {
    title: "Betygsdatum saknas",
    message: "{#gradeDate} är tomt.",
    why: required,
    fix: "Skriv samma dag som kursens slutdatum.",
    example: "Fel: tomt. Rätt: 2026-06-05.",
  },
  ...dateTexts("CAT-GRADE-DATE", "gradeDate"),
  "CAT-GRADE-DATE-END": {
    title: "Betygsdatum är inte slutdatum",
    message: "Betygsdatum är {gradeDate}, men kursen slutar {endDate}.",
    why: "I Nacka är betygsdatum samma dag som kursens slutdatum.",
    fix: "Godta förslaget. Är det slutdatumet som är fel, rätta {#endDate} i stället.",
    example: "Fel: slutdatum 2026-06-05 och betygsdatum 2026-06-08. Rätt: 2026-06-05 i båda.",
  },
  "CAT-GRADE-BEFORE-END": courseRows["CAT-GRADE-BEFORE-END"],
  "CAT-DUPLICATE": {
    title: "Samma betyg två gånger",
    message: "Samma person, kurs och betygsdatum står redan på rad {row}.",
    why: "En person kan få ett betyg på en kurs samma dag.",
    fix: "Behåll den rad som är rätt och ta bort den andra.",
    example: "Fel: två rader med samma personnummer, ENGE1000X och samma betygsdatum.",
  },
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
