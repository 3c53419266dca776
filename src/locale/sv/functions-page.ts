/** The page about the formulas, in Swedish: what stands around the texts of the formulas themselves. */
export const functionsPage = {
  title: "Formlerna",
  intro: [
    "Formlerna räknar med Nackas regler i din egen arbetsbok. Skriv `=NACKA.` i en cell, så visar Excel dem.",
    "Varje värde kan vara en cell eller en hel kolumn: `=NACKA.APLHOURS(A2:A500)` svarar rad för rad. En tom rad får ett tomt svar. Ett värde inom hakparentes kan utelämnas.",
    "Datum skrivs som Excels egna datum eller som 2026-08-17. Ett svar som är ett datum är ett tal: ge cellen ett datumformat.",
    "När något behöver rättas visar cellen #VÄRDEFEL!, och när reglerna inte ger något svar #SAKNAS!. Peka på varningstecknet bredvid cellen för att läsa varför.",
    "Den här sidan skapas ur programmets egna texter med `npm run docs`.",
  ],
  values: "Värden",
  examples: "Exempel",
  optional: "kan utelämnas",
  nothing: "tomt",
  separator: ";",
};
