const rows = (count: number): string => (count === 1 ? "1 rad" : `${count} rader`);
const either = new Intl.ListFormat("sv", { type: "disjunction" });
const every = new Intl.ListFormat("sv", { type: "conjunction" });

/** Texts about filling a template from the person's own list. */
export const fill = {
  usage: `Användning:
  nacka fill --template MALL.xlsx --from LISTA.xlsx --half-year 2026H1 --out NY.xlsx [--sheet BLAD]
             [--template-sheet BLAD] [--profile VAL.json] [--plan] [--format text|json]
  --plan visar vad som skulle skrivas och skriver ingenting. Utan --half-year tas alla rader, som när ett ifyllt blad
  flyttas till en ny mall. Filerna du anger ändras aldrig: resultatet skrivs till filen efter --out.`,
  sameFile: "Resultatet kan inte skrivas över mallen eller listan. Välj ett annat namn efter --out.",
  notProfile: (file: string) =>
    `${file} är ingen fil med sparade val för ifyllning. Ta bort --profile, eller ange en fil som tillägget har sparat.`,
  profileOfOther: (file: string, name: string) =>
    `Valen i ${file} gäller en annan redovisning än ${name}. Ange en annan fil, eller ta bort --profile.`,
  noTemplate: (file: string) =>
    `Inget blad i ${file} känns igen som en mall. Kontrollera att filen är mallen, eller välj blad med --template-sheet.`,
  severalTemplates: (sheets: string) =>
    `Flera blad i mallen kan fyllas i: ${sheets}. Välj ett med --template-sheet.`,
  noList: (file: string, columns: string) =>
    `Inget blad i ${file} har det som behövs: ${columns}. Kontrollera rubrikerna i listan, eller välj blad med --sheet.`,
  severalLists: (sheets: string) => `Flera blad kan vara listan: ${sheets}. Välj ett med --sheet.`,
  noSheet: (sheet: string) => `Bladet ”${sheet}” finns inte i arbetsboken. Kontrollera namnet.`,
  headline: (name: string, template: string, list: string) =>
    `${name}: bladet ”${template}” fylls i från bladet ”${list}”.`,
  period: (halfYear: string) => `Bara rader som hör till ${halfYear} tas med.`,
  everyPeriod: "Rader ur alla halvår tas med.",
  columns: "Kolumner",
  why: {
    header: "samma rubrik",
    words: "samma ord",
    similar: "liknande stavning, kontrollera",
    values: "värdena passar, kontrollera",
    chosen: "ditt val",
  },
  samples: (texts: string) => `till exempel ${texts}`,
  missing: (columns: string) => `Finns inte i listan: ${columns}.`,
  notCarried: (columns: string) => `Finns i listan men har ingen plats i mallen: ${columns}.`,
  computed: (columns: string) => `Räknas ut av mallen och skrivs inte: ${columns}.`,
  locked: (columns: string) =>
    `Är låsta i mallen och skrivs inte: ${columns}. Tillägget tar aldrig bort ett skydd.`,
  values: "Värden som skrivs som i mallens lista",
  becomes: (column: string, from: string, to: string, count: number) =>
    `${column}: ”${from}” blir ”${to}” (${rows(count)})`,
  asks: (column: string, from: string, count: number, offered: string) =>
    `${column}: ”${from}” finns inte i mallens lista (${rows(count)}) och skrivs som det står. Mallen har: ${offered}.`,
  rows: "Rader",
  counts: {
    new: (count: number) => `Nya: ${rows(count)}`,
    changed: (count: number) => `Ändras: ${rows(count)}`,
    unchanged: (count: number) => `Redan ifyllda, ändras inte: ${rows(count)}`,
    kept: (count: number) => `Finns i mallen men inte i listan, behålls: ${rows(count)}`,
  },
  leftOut: {
    before: (count: number) => `${rows(count)} utelämnas: kursen slutade eller avbröts före halvåret`,
    after: (count: number) => `${rows(count)} utelämnas: kursen börjar efter halvåret`,
    duplicate: (count: number) => `${rows(count)} utelämnas: samma rad står tidigare i listan`,
    protected: (count: number) =>
      `${rows(count)} stoppas: skyddad identitet. Lämna dem enligt den särskilda rutinen, inte i en fil.`,
  },
  refused: {
    noKey: (count: number, needed: readonly string[]) =>
      `${rows(count)} kan inte tas med: ${either.format(needed)} saknas`,
    unreadable: (count: number, needed: readonly string[]) =>
      `${rows(count)} kan inte tas med: varken ${either.format(needed)} går att läsa`,
    noDate: (count: number) => `${rows(count)} kan inte tas med: startdatum saknas eller går inte att läsa`,
    conflict: (count: number, key: readonly string[]) =>
      `${rows(count)} kan inte tas med: flera rader med samma ${every.format(key)} säger olika saker`,
    noRoom: (count: number) => `${rows(count)} får inte plats`,
  },
  rowNumbers: (numbers: string) => `rad ${numbers}`,
  more: (count: number) => `och ${count} till`,
  noRoom: {
    filled: (row: number, room: number, needed: number) =>
      `Mallen har plats för ${rows(room)} ovanför det som står på rad ${row}, men ${needed} behövs. Infoga ${rows(needed - room)} ovanför rad ${row} i Excel, spara mallen och försök igen.`,
    merged: (row: number, room: number, needed: number) =>
      `Mallen har plats för ${rows(room)}: på rad ${row} är celler sammanfogade, så att bara den första syns, och ${rows(needed)} behövs. Dela cellerna i Excel, spara mallen och försök igen.`,
    locked: (row: number, room: number, needed: number) =>
      `Mallen är skyddad och har plats för ${rows(room)}: från rad ${row} är cellerna låsta, och ${rows(needed)} behövs. Tillägget tar aldrig bort ett skydd. Be den som har gett dig mallen om fler rader, eller dela upp listan.`,
  },
  changes: "Ändringar",
  change: (address: string, column: string, old: string, value: string) =>
    `${address} ${column}: ”${old}” blir ”${value}”`,
  review: (counts: string) => `Så här granskas det ifyllda bladet: ${counts}.`,
  nothing: {
    done: "Mallen är redan ifylld: det finns ingenting att skriva.",
    noneTaken: "Ingen rad i listan kan tas med, så det finns ingenting att skriva.",
    noRows: "Listan har inga rader under rubrikerna. Fyll i den, eller välj en annan lista.",
  },
  written: (file: string) => `Skrivet till ${file}.`,
  planned: "Ingenting är skrivet. Ta bort --plan för att skriva.",
  profileWritten: (file: string) => `Valen är sparade i ${file} till nästa gång.`,
};
