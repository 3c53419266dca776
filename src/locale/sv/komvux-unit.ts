import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText } from "./komvux-cells";

/** The komvux checks of school unit, provider and study form, in Swedish. */
export const komvuxUnitTexts = {
  "KVX-UNIT-MISSING": {
    title: "Skolenhetskod saknas",
    message: "{#schoolUnit} är tomt på raden.",
    why: "En fil kan gälla flera skolenheter. Då visar bara koden vilken enhet raden hör till.",
    fix: "Skriv skolenhetskoden. För komvux i Nacka är den 65062411.",
    example: "Kontrollera: tomt. Rätt: 65062411.",
  },
  "KVX-UNIT-UNREADABLE": {
    title: "Ingen skolenhetskod",
    message: "{observed} är inte en skolenhetskod.",
    why: "Skolenhetskoden har åtta siffror, mellan 10000000 och 99999999, i Skolverkets skolenhetsregister.",
    fix: "Skriv skolenhetskoden. För komvux i Nacka är den 65062411.",
    example: "Fel: Nacka vux. Rätt: 65062411.",
  },
  "KVX-UNIT-SPELLING": {
    title: "Skolenhetskod i annan form",
    message: "{observed} ska skrivas som åtta siffror i följd.",
    why: "Koden är rätt, bara skrivsättet skiljer.",
    fix: "Godta förslaget.",
    example: "Fel: 6506 2411. Rätt: 65062411.",
  },
  "KVX-UNIT-DATE": {
    title: "Skolenhetskod som ser ut som ett datum",
    message: "{observed} ser ut som ett datum.",
    why: "Skolenhetskoder får inte vara datum sedan november 2013. Ett datum kan ha hamnat i fel kolumn.",
    fix: "Kontrollera koden. Är enheten äldre än 2013 kan den vara rätt.",
    example: "Kontrollera: 20260112.",
  },
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
