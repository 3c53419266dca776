import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText } from "./readings";

/** The checks of examina that concern the document, in Swedish. */
export const examenDocumentTexts = {
  "EXM-DOCUMENT-MISSING": {
    title: "Betygstyp saknas",
    message: "{#documentType} är tomt på raden.",
    why: "Varje rad hör till ett dokument: en examen eller ett slutbetyg. Utan det kan poängen inte räknas ihop.",
    fix: "Skriv vilket dokument raden hör till.",
    example: "Kontrollera: tomt. Till exempel: Yrkesexamen.",
  },
  "EXM-DOCUMENT-EXCEL-ERROR": excelErrorText("documentType"),
  "EXM-DOCUMENT-UNKNOWN": {
    title: "Betygstyp som vi inte känner till",
    message: "Vi vet inte vad {observed} i {#documentType} står för.",
    why: "SCB:s koder för komvux är inte offentliga. Raden granskas, men poängen i dokumentet räknas inte ihop.",
    fix: "Du behöver inte göra något om koden är SCB:s. Skriv annars Högskoleförberedande examen eller Yrkesexamen.",
    example: "Till exempel: E. Vi känner igen: Yrkesexamen.",
  },
  "EXM-FINAL-GRADES-LATE": {
    title: "Slutbetyg efter den 1 juli 2025",
    message: "Raden gäller ett slutbetyg utfärdat efter den 1 juli 2025.",
    why: "Slutbetyg kunde utfärdas till och med den 1 juli 2025. Därefter utfärdas bara examen.",
    fix: "Kontrollera {#documentType} och {#issuedOn} mot dokumentet och rätta det som är fel.",
    example: "Fel: slutbetyg 2026-06-05. Rätt: yrkesexamen 2026-06-05.",
  },
  "EXM-DOCUMENTS-TWO": {
    title: "Två sorters examen för samma person",
    message: "{observed} är en annan examen än på rad {row} för samma person.",
    why: "En examen är antingen högskoleförberedande eller en yrkesexamen. Två sorter är ofta ett skrivfel på någon rad.",
    fix: "Skriv samma examen på alla rader i dokumentet. Har personen två examina, bekräfta det.",
    example: "Kontrollera: 23 rader yrkesexamen och en rad högskoleförberedande examen.",
  },
  "EXM-ISSUED-MISSING": {
    title: "Utfärdandedatum saknas",
    message: "{#issuedOn} är tomt på raden.",
    why: "Datumet visar vilket halvår dokumentet hör till och vilka regler som gäller.",
    fix: "Skriv dagen då dokumentet utfärdades.",
    example: "Kontrollera: tomt. Rätt: 2026-06-05.",
  },
  "EXM-ISSUED-OUTSIDE": {
    title: "Utfärdat utanför halvåret",
    message: "{observed} ligger utanför perioden {start} till {end}.",
    why: "Dokument redovisas för det halvår då de utfärdas.",
    fix: "Kontrollera datumet. Hör dokumentet till ett annat halvår, ta bort raderna här.",
    example: "Kontrollera: 2026-08-20 i redovisningen för vårterminen 2026.",
  },
  "EXM-ISSUED-DIFFERS": {
    title: "Olika datum i samma dokument",
    message: "{observed} är en annan dag än {issued} på rad {row} i samma dokument.",
    why: "Ett dokument utfärdas en dag, hur många kurser det än har.",
    fix: "Skriv samma datum på alla rader i dokumentet.",
    example: "Kontrollera: 2026-06-05 och 2026-06-08 för samma examen.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
