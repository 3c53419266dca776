import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { personalNumberTexts } from "./readings";

/** The komvux checks of the person, in Swedish. */
export const komvuxPersonTexts = {
  ...personalNumberTexts("KVX-PNR", "personalNumber"),
  "KVX-AGE-YOUNG": {
    title: "Yngre än 20 år vid kursstart",
    message: "Eleven fyller {turns} år det år kursen startar. Rätten till komvux gäller från {from}.",
    why: "Rätten gäller från andra halvåret det år man fyller 20. Tidigare kan man antas av särskilda skäl eller efter ett avslutat nationellt program.",
    fix: "Kontrollera {#personalNumber} och {#startDate}. Är det rätt, bekräfta och skriv skälet.",
    example: "Kontrollera: född 2006, kursstart 2026-01-12. Rätten gäller från 2026-07-01.",
  },
  "KVX-PERSON-TWO-NUMBERS": {
    title: "Samma person med två nummer?",
    message:
      "Rad {row} gäller någon med samma födelsedag i samma kurs och med samma kursstart, men med ett annat nummer.",
    why: "När någon får personnummer i stället för samordningsnummer eller tillfälligt nummer kan personen komma med två gånger.",
    fix: "Är det samma person, behåll raden med det nyaste numret. Är det två personer, bekräfta det.",
    example: "Kontrollera: 19900119TF10 och 199001792382 i ENGE1000X från 2026-01-12.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
