import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { dateTexts, excelErrorText } from "./readings";

/** The komvux checks of withdrawals, in Swedish. */
export const komvuxWithdrawalTexts = {
  "KVX-WITHDRAWAL-EXCEL-ERROR": excelErrorText("withdrawal"),
  ...dateTexts("KVX-WITHDRAWAL-DATE", "withdrawalDate"),
  "KVX-WITHDRAWAL-NO-DATE": {
    title: "Avbrott utan datum",
    message: "{#withdrawal} är \u201d{mark}\u201d men {#withdrawalDate} saknas.",
    why: "Avbrott och avbrottsdatum hör ihop: utan datum går det inte att se om avbrottet hör till halvåret.",
    fix: "Skriv datumet i {#withdrawalDate}, eller ta bort märkningen i {#withdrawal}.",
    example: "Kontrollera: Avbrott Ja utan datum. Rätt: Avbrott Ja och 2026-03-02.",
  },
  "KVX-WITHDRAWAL-NO-MARK": {
    title: "Avbrottsdatum utan avbrott",
    message: "{#withdrawalDate} är {withdrawalDate}, men raden är inte märkt som avbrott.",
    why: "Avbrott och avbrottsdatum hör ihop.",
    fix: "Märk avbrottet i {#withdrawal}, eller ta bort datumet.",
    example: "Kontrollera: datum 2026-03-02 och Avbrott Nej.",
  },
  "KVX-WITHDRAWAL-OUTSIDE": {
    title: "Avbrott utanför kurstiden",
    message: "Avbrottet är {withdrawalDate}, men kursen pågår {startDate} till {endDate}.",
    why: "Man kan bara avbryta en kurs medan den pågår.",
    fix: "Rätta {#withdrawalDate} eller kursens datum. Den som aldrig började ska oftast inte vara med.",
    example: "Kontrollera: kursstart 2026-01-12 och avbrott 2026-01-09.",
  },
  "KVX-WITHDRAWAL-AFTER-PERIOD": {
    title: "Avbrott efter halvåret",
    message: "Avbrottet är {withdrawalDate}, men halvåret slutar {periodEnd}.",
    why: "Under halvåret pågick kursen. Avbrottet hör till nästa redovisning.",
    fix: "Kontrollera datumet. Är det rätt, ta bort avbrottet här och redovisa det nästa halvår.",
    example: "Kontrollera: avbrott 2026-07-03 i redovisningen av vårterminen 2026.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
