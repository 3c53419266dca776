import type { KomvuxColumn } from "../../returns/komvux/columns";
import type { CheckText } from "../check-text";

/** An Excel error value in a column. */
export const excelErrorText = (column: KomvuxColumn): CheckText => ({
  title: `Excel-fel i {#${column}}`,
  message: "Cellen visar {observed} i stället för ett värde.",
  why: "En formel eller uppslagning hittade inget. SCB:s mall kan inte läsa felvärden.",
  fix: "Rätta formeln, eller skriv värdet direkt i cellen.",
  example: "Fel: en uppslagning med LETARAD som inte hittade något. Rätt: värdet som skulle ha hämtats.",
});

/** A cell that should be a date and cannot be read as one with certainty. */
export const unreadableDateText = (column: KomvuxColumn): CheckText => ({
  title: `Inget säkert datum i {#${column}}`,
  message: "{observed} går inte att läsa som ett säkert datum.",
  why: "Det kan vara text, en dag som inte finns, eller ett skrivsätt som kan betyda två olika dagar.",
  fix: "Skriv datumet som åååå-mm-dd.",
  example: "Fel: 2026-02-30, 05/06/2026 eller v. 3. Rätt: 2026-01-12.",
});

/** A date with two digits for the year. */
export const dateCenturyText = (column: KomvuxColumn): CheckText => ({
  title: `Datum utan sekel i {#${column}}`,
  message: "{observed} har två siffror för året. Vi läser det som {date}.",
  why: "Med två siffror är seklet en gissning, och ordningen mellan år, månad och dag kan missförstås.",
  fix: "Godta förslaget om det är rätt dag.",
  example: "Oklart: 26-01-12. Rätt: 2026-01-12.",
});

/** A date stored as text, or with a clock time. */
export const dateSpellingText = (column: KomvuxColumn): CheckText => ({
  title: `Datum som text eller med klockslag i {#${column}}`,
  message: "{observed} är sparat som text eller med klockslag. Vi läser det som {date}.",
  why: "Excel kan varken sortera eller räkna med sådana datum, och mallen kan avvisa dem.",
  fix: "Godta förslaget.",
  example: "Fel: texten 20260112. Rätt: datumet 2026-01-12.",
});
