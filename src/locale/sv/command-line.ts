/** The command line's texts. */
export const commandLine = {
  usage: `Användning:
  nacka check FIL.xlsx [--sheet BLAD] [--today ÅÅÅÅ-MM-DD] [--half-year 2026H1] [--format text|json]
  nacka check MAPP           granskar varje arbetsbok i mappen, en rad per fil
  nacka checks               listar kontrollerna
  nacka explain KONTROLL-ID  visar kontrollens sida
  nacka call FUNKTION ARG…   räknar ut en av funktionerna, till exempel: nacka call APLHOURS 1500 300

  --language en ger texterna på engelska.
Slutkod: 0 inget hindrar, 1 något måste ändras, 2 filen kan inte läsas eller känns inte igen.`,
  noSuchFile: (file: string) => `${file} finns inte.`,
  noWorkbooks: (folder: string) => `Det finns inga arbetsböcker (.xlsx, .xlsm) i ${folder}.`,
  notDate: (text: string) => `”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.`,
  notHalfYear: (text: string) => `”${text}” är inget halvår. Skriv det som 2026H1 eller 2026H2.`,
  unknownCheck: (id: string) => `Det finns ingen kontroll som heter ${id}. ”nacka checks” listar dem.`,
  emptyWorkbook: "Arbetsboken har inga ifyllda blad.",
  emptySheet: (sheet: string) => `Bladet ”${sheet}” är tomt.`,
  headersOnly: (sheet: string, name: string) =>
    `Bladet ”${sheet}” har rubrikerna för ${name} men inga rader. Finns inget att redovisa ska även det meddelas Nacka.`,
  unknownSheet: (sheet: string, saw: string) =>
    `Bladet ”${sheet}” känns inte igen som någon redovisning. Det har rubrikerna ${saw}.`,
  nearest: (name: string, missing: string) => ` Det liknar mest ${name}, men kolumnerna ${missing} saknas.`,
  noHeaders: (sheet: string) =>
    `Bladet ”${sheet}” känns inte igen som någon redovisning: inga kända rubriker finns på de första 30 raderna.`,
  severalReturns: (sheet: string, names: string) => `Bladet ”${sheet}” kan vara ${names}. Välj med --return.`,
  severalSheets: (sheets: string) => `Flera blad kan granskas: ${sheets}. Välj ett med --sheet.`,
  header: (name: string, halfYear: string, rows: string, sheet: string) =>
    `${name}, ${halfYear}, ${rows} (blad ”${sheet}”)`,
  rows: (count: number) => (count === 1 ? "1 rad" : `${count} rader`),
  clean: (rows: string) => `${rows}, inga anmärkningar.`,
  severities: { error: "Måste ändras", review: "Att kontrollera", note: "Upplysningar" },
  counts: (error: number, review: number, note: number) =>
    `${error} måste ändras, ${review} att kontrollera, ${note} ${note === 1 ? "upplysning" : "upplysningar"}`,
  more: (count: number) => `… och ${count} till`,
  skipped: (check: string, missing: string) => `Kördes inte: ${check}. Kolumner som saknas: ${missing}.`,
  failed: (check: string) => `Kunde inte köras på grund av ett fel i tillägget: ${check}.`,
  doubled: (header: string, used: string, also: string) =>
    `Rubriken ”${header}” finns flera gånger. Kolumn ${used} används, inte ${also}.`,
  page: {
    why: "Varför",
    fix: "Gör så här",
    example: "Exempel",
    source: "Källa",
    since: "Gäller från",
    until: "Gäller till",
  },
  basis: {
    stated: "Källan säger det.",
    meaning: "Det följer av vad uppgifterna betyder.",
    inferred: "Vår slutsats; därför aldrig mer än att kontrollera.",
  },
};
