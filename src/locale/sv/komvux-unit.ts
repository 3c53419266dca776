import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText, schoolUnitTexts } from "./readings";

/** The komvux checks of school unit, provider and study form, in Swedish. */
export const komvuxUnitTexts = {
  ...schoolUnitTexts("KVX-UNIT", "schoolUnit"),
  "KVX-PROVIDER-MISSING": {
    title: "Utbildningsanordnare saknas",
    message: "{#provider} är tomt.",
    why: "Kommunen ska redovisa vem som har anordnat utbildningen.",
    fix: "Skriv anordnaren så som SCB:s instruktion säger.",
    example: "Kontrollera: tomt.",
  },
  "KVX-PROVIDER-EXCEL-ERROR": excelErrorText("provider"),
  "KVX-STUDY-FORM-MISSING": {
    title: "Kursens förläggning saknas",
    message: "{#studyForm} är tomt.",
    why: "Förläggningen, till exempel klassrum eller distans, är en av uppgifterna i redovisningen.",
    fix: "Skriv förläggningen så som SCB:s instruktion säger.",
    example: "Kontrollera: tomt. Till exempel: Distans.",
  },
  "KVX-STUDY-FORM-EXCEL-ERROR": excelErrorText("studyForm"),
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
