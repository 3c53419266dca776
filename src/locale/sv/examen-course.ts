import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";

/** The checks of examina that concern the courses and their grades, in Swedish. */
export const examenCourseTexts = {
  "EXM-COURSE-MISSING": {
    title: "Kurskod saknas",
    message: "{#courseCode} är tomt på raden.",
    why: "En rad är en kurs i dokumentet.",
    fix: "Skriv kursens eller nivåns kod, eller ta bort raden.",
    example: "Kontrollera: tomt. Rätt: ENGENG05.",
  },
  "EXM-COURSE-LEVEL": {
    title: "Kursen är inte på gymnasial nivå",
    message: "{course} är inte en enskild kurs på gymnasial nivå.",
    why: "En examen räknas i gymnasiepoäng. Kurser på grundläggande nivå, sfi, orienteringskurser och hela yrkespaket ingår inte.",
    fix: "Ta bort raden, eller rätta kurskoden.",
    example: "Kontrollera: GRNENG2 i en yrkesexamen.",
  },
  "EXM-COURSE-OLD": {
    title: "Kurs äldre än 2011 i en examen",
    message: "{course} är en kurskod från tiden före Gy11.",
    why: "I slutbetyg kan äldre kurser ingå. Hur de redovisas i en examen är inte känt.",
    fix: "Kontrollera mot examensbeviset. Står koden så där, bekräfta den.",
    example: "Kontrollera: EN1201 i en yrkesexamen.",
  },
  "EXM-COURSE-BOTH-SYSTEMS": {
    title: "Samma innehåll i Gy11 och Gy25",
    message: "{observed} motsvarar {course} på rad {row} i samma dokument.",
    why: "Nivån i Gy25 ersätter kursen i Gy11. Innehållet räknas annars två gånger.",
    fix: "Behåll den som ska ingå i examen.",
    example: "Kontrollera: ENGE1000X och ENGENG05 i samma examen.",
  },
  "EXM-DUPLICATE": {
    title: "Samma kurs två gånger i dokumentet",
    message: "{course} finns redan på rad {row} i samma dokument.",
    why: "En rad är en kurs i dokumentet, och varje kurs räknas en gång.",
    fix: "Ta bort en av raderna, eller rätta kurskoden.",
    example: "Fel: ENGENG05 på två rader för samma examen.",
  },
  "EXM-POINTS-MISSING": {
    title: "Poäng saknas",
    message: "{#points} är tomt på raden.",
    why: "Poängen räknas ihop till examens 2 400. Saknas de räknar vi med kurslistans.",
    fix: "Skriv kursens poäng.",
    example: "Kontrollera: tomt. Rätt: 100.",
  },
  "EXM-POINTS-LIST": {
    title: "Andra poäng än i kurslistan",
    message: "{observed} poäng, men {course} har {listed} i kurslistan ({listDate}).",
    why: "Varje kurs och nivå har ett bestämt antal poäng.",
    fix: "Godta förslaget om det är rätt kurs. Ingår bara en del av kursen, bekräfta det.",
    example: "Kontrollera: ENGENG05 med 50 poäng. Kurslistan: 100.",
  },
  "EXM-GRADE-MISSING": {
    title: "Betyg saknas",
    message: "{#grade} är tomt på raden.",
    why: "Ett dokument består av kurser med betyg. Utan betyget går det inte att se om poängen är godkända.",
    fix: "Skriv betyget.",
    example: "Kontrollera: tomt. Rätt: C.",
  },
  "EXM-GRADE-UNREADABLE": {
    title: "Inget betyg",
    message: "{observed} är inte ett betyg.",
    why: "Betyg på gymnasial nivå är A till F; äldre kurser kan ha IG till MVG.",
    fix: "Skriv betyget så som det står i dokumentet.",
    example: "Kontrollera: godk. Rätt: G eller E.",
  },
  "EXM-GRADE-SCALE": {
    title: "Äldre betyg på en kurs med A till F",
    message: "{observed} finns inte i betygsskalan för {course}.",
    why: "Kurser i Gy11 och nivåer i Gy25 har betygen A till F.",
    fix: "Skriv betyget ur dokumentet, eller rätta kurskoden om kursen är äldre.",
    example: "Fel: VG på ENGENG05. Rätt: C.",
  },
  "EXM-WORK-GRADE": {
    title: "Komvuxarbete med annat betyg än E eller F",
    message: "{observed} kan inte sättas på {course}.",
    why: "På komvuxarbetet sätts bara E eller F.",
    fix: "Skriv E om arbetet är godkänt, annars F.",
    example: "Fel: C på KVARVO. Rätt: E.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
