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
};
