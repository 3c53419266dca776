import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";
import { courseCodeTexts, excelErrorText, personalNumberTexts } from "./readings";

/*
 * The texts of readings for sheets that are not sent to SCB, in Swedish: a grade catalogue, a provider's own register.
 * The same as in ./readings but for what SCB wants.
 */

/** `excelErrorCheck`. */
export const providerExcelErrorText = (column: string): CheckText => ({
  ...excelErrorText(column),
  why: "En formel eller uppslagning hittade inget, så värdet saknas.",
});

/** `personalNumberChecks`. */
export const providerPersonalNumberTexts = <P extends string>(prefix: P, column: string) => ({
  ...personalNumberTexts(prefix, column),
  ...prefixed(prefix, {
    MISSING: {
      title: "Personnummer saknas",
      message: `{#${column}} är tomt. Det går inte att se vem raden gäller.`,
      why: "Personnumret knyter betyg, aktivitet och ersättning till rätt person.",
      fix: "Skriv personnumret med 12 siffror, eller ta bort raden om den inte gäller någon.",
      example: "Fel: tomt. Rätt: 198002182387.",
    },
    CENTURY: {
      title: "Personnummer utan sekel",
      message: "{observed} har tio siffror. Vi har gissat seklet.",
      why: "Med tio siffror går det inte att se om någon är född på 1900-talet eller 2000-talet.",
      fix: "Kontrollera seklet och godta förslaget, eller skriv numret med 12 siffror.",
      example: "Oklart: 8002182387. Rätt: 198002182387.",
    },
    SPELLING: {
      title: "Personnummer i annan form",
      message: "{observed} ska skrivas med 12 tecken i följd, som text.",
      why: "Skrivs numret alltid likadant går det att jämföra mellan listor. Numret är rätt, bara skrivsättet skiljer.",
      fix: "Godta förslaget.",
      example: "Fel: 19800218-2387. Rätt: 198002182387.",
    },
  }),
});

/** `courseCodeChecks`. */
export const providerCourseCodeTexts = <P extends string>(prefix: P) => ({
  ...courseCodeTexts(prefix),
  ...prefixed(prefix, {
    LOOKALIKE: {
      title: "O eller 0, I eller 1 i kurskoden",
      message: "{observed} har en bokstav där det ska stå en siffra, eller tvärtom.",
      why: "Bokstaven O och nollan ser likadana ut på skärmen, men det är två olika koder.",
      fix: "Godta förslaget om det är kursen du menar.",
      example: "Fel: MATE1COOX. Rätt: MATE1C00X.",
    },
    EMBEDDED: {
      title: "Kurskod inuti ett gruppnamn",
      message: "{observed} är mer än en kurskod.",
      why: "Gruppnamn och egna tillägg betyder något hos er, men hos Nacka är det kurskoden som gäller.",
      fix: "Godta förslaget om det är rätt kurs.",
      example: "Fel: KH GRNENG2. Rätt: GRNENG2.",
    },
  }),
});
