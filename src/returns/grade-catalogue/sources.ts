import { nackaInstructions, nackaPage } from "../../regulations/nacka-source";

/** A sentence of the list of what a catalogue holds. */
export const catalogueSays = (stated: string) => nackaInstructions("Betygskatalog", stated);

/** The later page's sentence about the komvuxarbete. */
export const inSwedish = nackaPage(
  "Betygskatalog",
  "betygskatalog",
  "Komvuxarbetets titel och sammanfattning (max 240 tecken) skrivs på svenska.",
);
