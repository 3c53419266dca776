import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";

/** The checks of examina that concern the sums over a document, in Swedish. */
export const examenSumTexts = {
  "EXM-POINTS-TOTAL": {
    title: "Examen med för få poäng",
    message: "Examen har {total} poäng på {rows|rad|rader}. Den ska ha minst {least}.",
    why: "En examen omfattar 2 400 gymnasiepoäng. Varje kurs räknas en gång.",
    fix: "Lägg till kurserna som saknas, och se efter att alla rader har samma personnummer och betygstyp.",
    example: "Fel: 2 300 poäng. Rätt: 2 400.",
  },
  "EXM-POINTS-PASSED": {
    title: "Examen med för få godkända poäng",
    message: "Examen har {passed} godkända poäng. Minst {least} ska vara godkända.",
    why: "Av en examens 2 400 poäng ska minst 2 250 vara godkända. F, IG och streck är inte godkända.",
    fix: "Kontrollera betygen mot examensbeviset.",
    example: "Fel: 2 200 godkända poäng. Rätt: minst 2 250.",
  },
  "EXM-POINTS-ABOVE": {
    title: "Examen med ovanligt många poäng",
    message: "Examen har {total} poäng.",
    why: "En examen omfattar 2 400 poäng. Många fler kan betyda att två personers eller två dokuments kurser blandats.",
    fix: "Kontrollera mot examensbeviset. Är det rätt, bekräfta det.",
    example: "Kontrollera: 2 700 poäng.",
  },
  "EXM-WORK-MISSING": {
    title: "Examen utan komvuxarbete",
    message: "Examen har varken komvuxarbete eller gymnasiearbete.",
    why: "I en examen ska ett komvuxarbete eller ett gymnasiearbete ingå.",
    fix: "Lägg till raden med arbetet, till exempel KVARVO.",
    example: "Fel: ingen rad med KVARVO, KVARSH eller GYAR….",
  },
  "EXM-EXCEL-ERROR": {
    title: "Excel-fel i namn eller program",
    message: "Cellen visar {observed} i stället för ett värde.",
    why: "En formel eller uppslagning hittade inget. SCB:s mall kan inte läsa felvärden.",
    fix: "Rätta formeln, eller skriv värdet direkt i cellen.",
    example: "Fel: en uppslagning som inte hittade namnet. Rätt: namnet.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
