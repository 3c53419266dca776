import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText, gradeTexts } from "./readings";

/** The komvux checks of grade and outcome, in Swedish. */
export const komvuxGradeTexts = {
  "KVX-GRADE-UNREADABLE": {
    title: "Inget betyg som vi känner till",
    message: "{observed} i {#grade} är inget betyg i någon skala.",
    why: "Betyg är A–F på gymnasial nivå och G eller IG på grundläggande nivå. SCB:s egna koder är inte publicerade.",
    fix: "Skriv betyget. Är det en kod ur SCB:s instruktion, bekräfta den. Saknas betyg, lämna cellen tom och skriv orsaken i {#missingGradeReason}.",
    example: "Fel: deltagit. Rätt: C, eller G på grundläggande nivå.",
  },
  ...gradeTexts("KVX-GRADE"),
  "KVX-GRADE-EXCEL-ERROR": excelErrorText("grade"),
  "KVX-GRADE-SCALE": {
    title: "Betyget finns inte på nivån",
    message: "{observed} kan inte sättas på {course}. Där sätts {allowed}.",
    why: "Betygsskalan beror på nivån och på när betyget sätts. På grundläggande nivå sätts G eller IG sedan 1 januari 2022, på gymnasial nivå A–F.",
    fix: "Rätta {#grade}, eller {#courseCode} om kursen är fel.",
    example: "Fel: C på GRNENG2. Rätt: G på GRNENG2.",
  },
  "KVX-ORIENTATION-GRADE": {
    title: "Betyg på orienteringskurs",
    message: "{course} är en orienteringskurs, men har betyget {grade}.",
    why: "På orienteringskurser sätts inte betyg. Eleven får ett intyg.",
    fix: "Ta bort betyget.",
    example: "Fel: GRNORI21B med G. Rätt: GRNORI21B utan betyg.",
  },
  "KVX-KOMVUXARBETE-GRADE": {
    title: "Annat betyg än E eller F på komvuxarbete",
    message: "{course} är ett komvuxarbete, men har betyget {grade}.",
    why: "På komvuxarbete på gymnasial nivå sätts bara E eller F.",
    fix: "Rätta {#grade}, eller {#courseCode} om kursen är fel.",
    example: "Fel: KVARVO med A. Rätt: KVARVO med E.",
  },
  "KVX-REASON-EXCEL-ERROR": excelErrorText("missingGradeReason"),
  "KVX-OUTCOME-GRADE-REASON": {
    title: "Både betyg och orsak till att betyg saknas",
    message: "Raden har betyget {grade}, men {#missingGradeReason} är också ifyllt.",
    why: "Orsaken ska bara stå där betyg saknas.",
    fix: "Ta bort orsaken, eller betyget om det är fel.",
    example: "Kontrollera: C och \u201dKursen pågår\u201d på samma rad.",
  },
  "KVX-OUTCOME-REASON-WITHDRAWAL": {
    title: "Både avbrott och annan orsak",
    message: "Raden är märkt som avbrott, men har också orsaken {observed}.",
    why: "Varje rad ska ha ett utfall. Avbrottet är skälet till att betyg saknas.",
    fix: "Ta bort orsaken, eller avbrottet om eleven läser kvar.",
    example: "Kontrollera: avbrott Ja och orsak \u201dKursen pågår\u201d.",
  },
  "KVX-OUTCOME-MISSING": {
    title: "Avslutad kurs utan resultat",
    message: "Kursen slutade {endDate}, men har varken betyg, orsak eller avbrott.",
    why: "Varje avslutad kurs ska ha ett utfall: betyg, orsak till att betyg saknas, eller avbrott.",
    fix: "Fyll i {#grade}, {#missingGradeReason} eller {#withdrawal}.",
    example: "Kontrollera: kursslut 2026-06-05 och inget resultat.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
