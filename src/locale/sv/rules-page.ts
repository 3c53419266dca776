/** The texts around the checks on docs/regler. */
export const rulesPage = {
  file: (id: string) => `${id}.md`,
  title: (name: string) => `Kontroller: ${name}`,
  intro: (count: number, version: string) =>
    `${count} kontroller. Sidan skapas ur programmets egna texter med \`npm run docs\`; reglernas version är ${version}.`,
  severities: { error: "Måste ändras", review: "Kontrollera", note: "Upplysning" },
  basis: {
    stated: "Källan säger det.",
    meaning: "Det följer av vad uppgifterna betyder.",
    inferred: "Vår slutsats; därför aldrig mer än att kontrollera.",
  },
  columns: "Kolumner",
  message: "Så här låter den",
  why: "Varför",
  fix: "Gör så här",
  example: "Exempel",
  source: "Källa",
  since: (day: string) => `Gäller från ${day}.`,
  until: (day: string) => `Gäller till och med ${day}.`,
  payout: {
    title: "Avvikelser: utbetalningsunderlag",
    intro: (count: number, version: string) =>
      `${count} klasser av avvikelser mellan Nackas utbetalningsunderlag och ditt register. Sidan skapas ur programmets egna texter och exempel med \`npm run docs\`; reglernas version är ${version}.`,
    unknowns:
      "Vilka andelar som ersätts, vilket års pris som gäller, hur 28 dagar räknas och vilken dag som är avbrottets framgår inte av Nackas sidor. Du fyller i dem själv; tills dess sägs det vad svaret beror på.",
    unknown: "Beror på det som inte är känt",
    note: "Notering på underlaget",
    noNote: "Noteras inte på underlaget.",
  },
};
