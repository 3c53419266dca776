import { confirming, fixes } from "./corrections";
import { deadlines } from "./deadlines";
import { formulas } from "./formulas";
import { handIn, reporting } from "./hand-in";
import { lists } from "./lists";
import { payoutStart } from "./payout-start";
import { regulationChoice } from "./regulation-choice";
import { tables } from "./tables";

const numbers = new Intl.NumberFormat("sv-SE");
const tenths = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const number = (value: number): string => numbers.format(value);
const counted = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} och ${names[names.length - 1] ?? ""}`;

/** The task pane's own texts, in Swedish. What concerns one check is in the return's file. */
export const pane = {
  product: "Nacka vux",
  confirming,
  deadlines,
  fixes,
  formulas,
  handIn,
  lists,
  payoutStart,
  regulationChoice,
  reporting,
  tables,
  rows: (count: number) => counted(count, "rad", "rader"),
  number,

  common: {
    back: "Tillbaka",
    menu: "Mer",
    cancel: "Avbryt",
    tryAgain: "Försök igen",
    dismiss: "Ta bort meddelandet",
    quoted: (text: string) => `”${text}”`,
    blank: "tom cell",
  },

  starting: { title: "Läser bladet" },

  fetching: {
    title: "Hämtar",
    failed: "Den här delen gick inte att hämta",
    failedText:
      "Se efter att datorn har nätverk och försök igen. Arbetsboken och granskningen är som de var. Har tillägget nyss fått en ny version: stäng åtgärdsfönstret och öppna det igen.",
  },

  start: {
    sheet: (name: string) => `Blad ”${name}”`,
    columns: (found: number, all: number) => `${number(found)} av ${number(all)} kolumner`,
    change: "Ändra",
    changeLabel: "Ändra kolumner, termin eller redovisning",
    review: "Granska bladet",
    fill: "Fyll i från egen lista",
    move: "Byt mall: hämta från ett ifyllt blad",
    missing: (headers: readonly string[]) => `Saknas i bladet: ${listed(headers)}.`,
    missingHelp:
      "Kontroller som behöver kolumnerna hoppas över. Heter de något annat väljer du dem under Ändra.",
    doubled: (headers: readonly string[]) =>
      `Flera kolumner kan vara ${listed(headers)}. Den som står längst till vänster används. Välj en annan under Ändra.`,
    cancelled: "Granskningen avbröts. Inget i bladet har ändrats.",
  },

  empty: {
    title: "Bladet är tomt",
    text: "Öppna bladet med redovisningen, eller klistra in den här.",
    action: "Läs bladet igen",
  },
  /** Where the sheet that is shown is no return: those of the workbook that are. */
  otherReturns: {
    is: (sheet: string, name: string) => `Bladet ”${sheet}” känns igen: ${name}.`,
    go: (sheet: string) => `Gå till ”${sheet}”`,
    hidden: "Bladet är dolt. Högerklicka på en bladflik, välj Ta fram och öppna det.",
  },
  headersOnly: {
    title: "Bladet har rubriker men inga rader",
    text: (name: string) => `Rubrikerna är de för ${name}. Fyll i minst en rad under dem.`,
    nothingToReport: "Finns inget att redovisa ska även det meddelas Nacka.",
    action: "Läs bladet igen",
  },
  unknown: {
    title: "Jag känner inte igen bladet",
    nearest: (name: string, missing: readonly string[]) =>
      missing.length === 0
        ? `Det liknar mest ${name}.`
        : `Det liknar mest ${name}, men ${missing.length === 1 ? "kolumnen" : "kolumnerna"} ${listed(missing)} saknas.`,
    fits: (headers: readonly string[]) =>
      `${headers.length === 1 ? "Kolumn" : "Kolumner"} som stämmer: ${listed(headers)}.`,
    nothingAlike: "Inga rubriker som hör till en redovisning finns på de första 30 raderna.",
    found: (headers: readonly string[], more: number) =>
      `Rubriker som jag inte känner igen: ${headers.join(", ")}${more > 0 ? ` och ${number(more)} till` : ""}.`,
    choose: "Välj redovisning själv",
    reread: "Läs bladet igen",
  },
  several: {
    title: "Vilken redovisning är det?",
    text: "Bladet kan vara mer än en. Välj den som du ska lämna in.",
    matches: (found: number, all: number) => `${number(found)} av ${number(all)} kolumner stämmer`,
    action: "Använd vald redovisning",
  },

  reviewing: {
    title: "Granskar bladet",
    reading: (done: number, total: number) => `Läser rad ${number(done)} av ${number(total)}`,
    readingSheet: "Läser bladet",
    checking: (done: number, total: number) => `Kontrollerar rad ${number(done)} av ${number(total)}`,
    comparing: (done: number, total: number) => `Jämför rad ${number(done)} av ${number(total)}`,
    writing: (done: number, total: number) => `Skriver del ${number(done)} av ${number(total)}`,
    usable: "Du kan arbeta i bladet under tiden.",
  },

  severity: {
    error: { word: "Måste ändras", one: "måste ändras", many: "måste ändras", filter: "Måste ändras" },
    review: { word: "Kontrollera", one: "att kontrollera", many: "att kontrollera", filter: "Kontrollera" },
    note: { word: "Upplysning", one: "upplysning", many: "upplysningar", filter: "Upplysningar" },
  },

  result: {
    title: "Granskning",
    done: (seconds: number) => (seconds < 0.05 ? "Klar" : `Klar på ${tenths.format(seconds)} s`),
    summary: (error: number, review: number, note: number) =>
      `${number(error)} måste ändras, ${number(review)} att kontrollera, ${counted(note, "upplysning", "upplysningar")}`,
    filters: "Visa",
    all: "Alla",
    groups: "Anmärkningar",
    none: "Inga anmärkningar av det här slaget.",
    findings: (count: number) => counted(count, "anmärkning", "anmärkningar"),
    settled: "åtgärdad",
    showMore: (more: number) => `Visa ${number(more)} till`,
    shown: (shown: number, all: number) => `${number(shown)} av ${number(all)} visas`,
    mark: "Markera i bladet",
    unmark: "Ta bort markeringar",
    marked: (cells: number) => `${counted(cells, "cell är markerad", "celler är markerade")} i bladet.`,
    unmarked: "Markeringarna är borttagna.",
    again: "Granska igen",
    rechecking: "Kontrollerar ändringen",
    atCell: (address: string, count: number) =>
      `${address} har ${counted(count, "anmärkning", "anmärkningar")}`,
    showAtCell: "Visa",
    choose: "Välj en anmärkning i listan, eller en cell i bladet.",
  },

  clean: {
    title: (rows: number) => `${counted(rows, "rad", "rader")}, inga anmärkningar`,
    text: "Inget i bladet behöver ändras enligt kontrollerna nedan.",
  },

  coverage: {
    rules: "Vilka regler täcks, och vilka inte?",
    title: "Det här kontrollerades",
    ran: (ran: number, all: number) => `${number(ran)} av ${counted(all, "kontroll", "kontroller")} kördes`,
    skipped: (count: number) =>
      count === 1
        ? "En kontroll hoppades över: kolumner saknas"
        : `${number(count)} kontroller hoppades över: kolumner saknas`,
    needs: (headers: readonly string[]) => `behöver ${listed(headers)}`,
    failed: (count: number) =>
      count === 1 ? "En kontroll kunde inte köras" : `${number(count)} kontroller kunde inte köras`,
    failedText:
      "Felet ligger i tillägget, inte i bladet. Kontrollera de här reglerna själv, och berätta för den som sköter tillägget.",
  },

  finding: {
    position: (index: number, count: number) => `${number(index)} av ${number(count)}`,
    place: (row: number, address: string) => `Rad ${String(row)} · cell ${address}`,
    what: "Gör så här",
    suggestion: (address: string, value: string) =>
      value === "" ? `Förslag: töm ${address}.` : `Förslag: ${value} i ${address}.`,
    goTo: "Gå till cellen",
    why: "Varför? Regeln och källan",
    previous: "Föregående",
    next: "Nästa",
    settled: "Åtgärdad: cellen har inte längre den här anmärkningen.",
    others: "Andra anmärkningar på cellen",
  },

  rule: {
    why: "Varför",
    how: "Gör så här",
    example: "Exempel",
    source: "Källa",
    stated: "Källan säger",
    dated: (date: string) => `Källan är från ${date}.`,
    since: (date: string) => `Gäller från ${date}.`,
    until: (date: string) => `Gäller till och med ${date}.`,
    basis: {
      stated: "Regeln står i källan.",
      meaning: "Regeln följer av vad uppgifterna betyder.",
      inferred: "Regeln är vår slutsats. Det som den anmärker på kan vara rätt.",
    },
  },

  mapping: {
    title: "Ändra",
    return: "Redovisning",
    halfYear: "Termin",
    columns: "Kolumner",
    columnsHelp: "Välj vilken av bladets kolumner som används.",
    none: "Finns inte i bladet",
    option: (letters: string, header: string) => `${letters}: ${header}`,
    samples: (samples: readonly string[]) => `Till exempel ${listed(samples)}`,
    hidden: "Innehållet visas inte: det kan vara personnummer.",
    essential: "måste finnas",
    twice: (header: string) => `${header} är vald till mer än en kolumn.`,
    lacking: (headers: readonly string[]) => `Välj en kolumn för ${listed(headers)}.`,
    save: "Använd",
    reset: "Återställ",
    noReturn: "Välj redovisning",
    halfYearFromSheet: "Enligt bladet",
  },

  about: {
    menu: "Om tillägget",
    title: "Om tillägget",
    version: (version: string) => `Version ${version}`,
    rules: (version: string) => `Regler ${version}`,
    privacy: "Tillägget har ingen server. Allt som står i arbetsboken stannar på din dator.",
    settings: "Dina val av kolumner, termin och regelverk sparas i arbetsboken, utan personuppgifter.",
  },

  trouble: {
    title: "Det gick inte",
  },

  crash: {
    title: "Något gick fel i åtgärdsfönstret",
    text: "Arbetsboken är inte påverkad. Läs in åtgärdsfönstret igen.",
    action: "Läs in igen",
  },

  notExcel: {
    title: "Öppna tillägget i Excel",
    text: "Den här sidan är åtgärdsfönstret till Excel-tillägget Nacka vux, och fungerar bara där. Välj fliken Nacka vux i Excel och sedan Visa åtgärdsfönster.",
  },
};
