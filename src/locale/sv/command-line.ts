import { tables } from "./tables";

/** The command line's texts. */
export const commandLine = {
  usage: `Användning:
  nacka check FIL.xlsx [--sheet BLAD] [--today ÅÅÅÅ-MM-DD] [--half-year 2026H1] [--format text|json]
              [--specification SCB-FIL.xlsx] [--courses KURSLISTA.xlsx|.json] [--rules nacka24|alvis]
  nacka check MAPP           granskar varje arbetsbok i mappen, en rad per fil; flera filer kan också räknas upp
  nacka report FIL.xlsx --out RAPPORT.xlsx|.html [--with-personal-data]
                             skriver granskningens rapport, utan personuppgifter om du inte ber om dem
  nacka ready FIL.xlsx       säger om filen är klar att lämna in, och vad som hindrar (slutkod 0 klar, 1 inte)
  nacka fill --template MALL.xlsx --from LISTA.xlsx --half-year 2026H1 --out NY.xlsx [--profile VAL.json] [--plan]
                             fyller i mallen från din egen lista; --plan visar bara vad som skulle skrivas
  nacka reconcile --sheet UNDERLAG.xlsx --register REGISTER.xlsx --month 2026-10 [--out NY.xlsx] [--profile VAL.json]
              [--earlier FÖRRA.xlsx] [--history NOTERAT.json] [--tables EGNA.json] [--format json]
                             stämmer av utbetalningsunderlaget för månaden som det avser mot ditt register
  nacka checks               listar kontrollerna
  nacka explain KONTROLL-ID  visar kontrollens sida
  nacka lists import FIL     läser SCB:s datafilsbeskrivning eller en kurslista (.xlsx, Skolverkets .json),
                             eller en lista som du har sparat i åtgärdsfönstret
  nacka call FUNKTION ARG… [--tables EGNA.json]
                             räknar ut en av funktionerna, till exempel: nacka call APLHOURS 1500 300;
                             --tables är perioder och checkbelopp som du själv har fört in

  --language en ger texterna på engelska.
Slutkod: 0 inget hindrar, 1 något måste ändras, 2 filen kan inte läsas eller känns inte igen.`,
  notReportFile: "Skriv rapportens fil efter --out. Den ska sluta på .xlsx eller .html.",
  sameFile: "Rapporten kan inte skrivas över arbetsboken. Välj ett annat namn efter --out.",
  cannotWrite: (file: string) =>
    `${file} kan inte skrivas. Kontrollera att mappen finns och att filen inte är öppen.`,
  written: (file: string) => `Rapporten är skriven till ${file}.`,
  noSuchFile: (file: string) => `Filen ”${file}” finns inte.`,
  cannotOpen: (file: string) =>
    `”${file}” kan inte öppnas. Kontrollera att du får läsa filen och att inget annat program har låst den.`,
  cannotPrint: "Svaret kan inte skrivas dit du har bett om. Kontrollera att disken inte är full.",
  unexpected: (where: string) =>
    `Något gick fel i programmet, och filen är inte granskad. Anmäl felet, med den här uppgiften: ${where}.`,
  notReturn: (id: string, known: string) =>
    `Det finns ingen redovisning som heter ”${id}”. Välj någon av ${known}.`,
  noWorkbooks: (folder: string) => `Det finns inga arbetsböcker (.xlsx, .xlsm) i ${folder}.`,
  notTables: (file: string, place: string, why: string) =>
    `${file} går inte att läsa som perioder och belopp${place === "" ? "" : ` (vid ${place})`}. ${why}`.trim(),
  tables,
  notDate: (text: string) => `”${text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.`,
  notHalfYear: (text: string) => `”${text}” är inget halvår. Skriv det som 2026H1 eller 2026H2.`,
  notRules: (text: string) => `”${text}” är inget regelverk. Välj nacka24 eller alvis.`,
  unknownCheck: (id: string) => `Det finns ingen kontroll som heter ${id}. ”nacka checks” listar dem.`,
  emptyWorkbook: "Arbetsboken har inga ifyllda blad.",
  noSuchSheet: (sheet: string, all: string) =>
    `Bladet ”${sheet}” finns inte i arbetsboken. Den har bladen ${all}.`,
  hiddenSheets: (sheets: string) =>
    `Det som kan granskas står i dolda blad: ${sheets}. Välj ett med --sheet, eller visa bladet i Excel.`,
  uncomputed: (count: number, first: string) =>
    `${count === 1 ? "En formel är inte uträknad" : `${count} formler är inte uträknade`} i filen (${first}), och räknas som tomma celler. Öppna filen i Excel, spara den och granska igen.`,
  emptySheet: (sheet: string) => `Bladet ”${sheet}” är tomt.`,
  headersOnly: (sheet: string, name: string) =>
    `Bladet ”${sheet}” har rubrikerna för ${name} men inga rader.`,
  nothingToReport: " Finns inget att redovisa ska även det meddelas Nacka.",
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
  lists: {
    notList: (file: string) =>
      `${file} är varken SCB:s datafilsbeskrivning, en lista med kurskoder eller svaret från Skolverkets API.`,
    notSpecification: (file: string) => `${file} är ingen datafilsbeskrivning från SCB.`,
    notCourses: (file: string) => `${file} är ingen lista med kurskoder.`,
    reasons: {
      tooLarge: "Filen är för stor för att vara en lista med kurskoder.",
      notJson: "Filen är avbruten eller är inte JSON. Hämta den igen från Skolverkets API.",
      noCourses:
        "Listan har inga kurskoder som går att känna igen. Svaret från Skolverkets API har kurserna med bara om skolformen anges, till exempel schooltype=VUXGY.",
    },
    variables: (count: number) => (count === 1 ? "1 variabel" : `${count} variabler`),
    courses: (count: number) => (count === 1 ? "1 kurs" : `${count} kurser och nivåer`),
    left: (count: number) =>
      `${count} ${count === 1 ? "rad" : "rader"} utan kurskod som går att känna igen togs inte med.`,
    atMost: (length: number) => `högst ${length} tecken`,
    codes: (codes: string) => `koder: ${codes}`,
    alsoCodes: (codes: string) => `även koderna: ${codes}`,
    remarks: {
      characters: (variable: string, cell: string) =>
        `${cell}: tillåtna tecken för ${variable} kan inte läsas.`,
      length: (variable: string, cell: string) => `${cell}: längden för ${variable} kan inte läsas.`,
      reference: (variable: string, cell: string) =>
        `${cell}: ${variable} hänvisar till en variabel som inte finns i dokumentet.`,
      doubled: (variable: string, cell: string) =>
        `${cell}: ${variable} finns flera gånger. Den första används.`,
      bare: (variable: string, cell: string) => `${cell}: ${variable} har bara ett namn.`,
      tooMany: (variable: string, cell: string) => `${cell}: det som kommer efter ${variable} lästes inte.`,
    },
    checkedBy: (document: string) => `Granskad även mot ${document}: `,
    courseList: (document: string, date: string) => `Kurslista: ${document} (${date}).`,
    linked: (header: string, variable: string) => `${header} = ${variable}`,
    noneLinked: "ingen variabel har samma namn som en kolumn i bladet.",
  },
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
