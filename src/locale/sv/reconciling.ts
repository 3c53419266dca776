import { payoutFollowUp } from "./payout-follow-up";
import { payoutMonth } from "./payout-month";
import { payoutNotes } from "./payout-notes";
import { payoutPairs } from "./payout-pairs";
import { payoutSettings } from "./payout-settings";

const numbers = new Intl.NumberFormat("sv-SE");
const tenths = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const counted = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** The pane's screens of Stäm av; what they share with the command line is in payout.ts. */
export const reconciling = {
  followUp: payoutFollowUp,
  month: payoutMonth,
  notes: payoutNotes,
  pairs: payoutPairs,
  settings: payoutSettings,

  setup: {
    title: "Stäm av",
    month: "Månad som underlaget avser",
    chooseMonth: "Välj månad",
    sheets: "Underlag",
    sheetsHelp: "Alla underlag för månaden tas med, och tidigare som fönster: en rad kan ha hamnat i en annan månad.",
    sheet: (name: string, month: string, lines: number) =>
      `${name} (${month}, ${counted(lines, "rad", "rader")})`,
    monthUnknown: "månaden ovan",
    register: "Ert register",
    registerHelp: "Listan som underlaget stäms av mot: en rad för varje elev och kurs.",
    registerSheet: (name: string, rows: number) => `Bladet ”${name}” (${counted(rows, "rad", "rader")})`,
    registerFile: (file: string, rows: number) => `Filen ${file} (${counted(rows, "rad", "rader")})`,
    file: "Välj en fil",
    otherSheet: "Ett annat blad",
    chooseSheet: "Välj blad",
    noRegister: "Inget blad i arbetsboken känns igen som register. Välj en fil, eller ett blad och peka ut kolumnerna.",
    columnsOfSheet: "Ändra kolumner i underlaget",
    columnsOfRegister: "Ändra kolumner i registret",
    settings: "Inställningar: andelar, priser, 28 dagar",
    how: "Så paras raderna ihop",
    howText: [
      "En rad på underlaget hör ihop med en rad i registret när personnummer, kurs och startdatum är lika.",
      "Skiljer startdatum högst 14 dagar, eller är det samma kursnamn och poäng, paras de också, och det sägs.",
      "Namn eller belopp parar aldrig rader. Två lika rader räknas som två, de slås inte ihop.",
      "Det som är osäkert lämnas till dig: du parar ihop och delar för hand.",
    ].join("\n"),
    start: "Stäm av",
    lacksMonth: "Välj vilken månad underlaget avser.",
    lacksSheet: "Ta med minst ett underlag för månaden.",
    lacksRegister: "Välj ert register.",
    emptyRegister: "Registret har inga rader med personnummer. Fyll i det eller välj ett annat.",
  },

  columns: {
    title: { sheet: "Kolumner i underlaget", register: "Kolumner i registret" },
    help: {
      sheet: "Nackas underlag kan se olika ut. Peka ut kolumnerna en gång, så minns arbetsboken dem.",
      register: "Peka ut kolumnerna i ert register en gång, så minns arbetsboken dem.",
    },
    sheet: (name: string) => `Blad ”${name}”`,
    none: "Finns inte",
    option: (letters: string, header: string) => `${letters}: ${header}`,
    needed: (header: string) => `${header} (måste finnas)`,
    optional: "Fler kolumner",
    twice: (header: string) => `${header} är vald till mer än en kolumn.`,
    lacking: (headers: string) => `Välj kolumn för ${headers}.`,
    save: "Använd",
    reading: "Läser bladet",
  },

  work: {
    reading: "Läser arbetsboken",
    reconciling: "Stämmer av",
    renewing: "Stämmer av ändringen",
    writing: "Skriver i arbetsboken",
    puttingBack: "Återställer",
    steps: {
      reading: (done: number, total: number) => `Läser del ${numbers.format(done)} av ${numbers.format(total)}`,
      checking: (done: number, total: number) => `Kontrollerar ${numbers.format(done)} av ${numbers.format(total)}`,
      comparing: (done: number, total: number) => `Jämför rad ${numbers.format(done)} av ${numbers.format(total)}`,
      writing: (done: number, total: number) => `Skriver ${numbers.format(done)} av ${numbers.format(total)}`,
    },
    usable: "Du kan arbeta i bladet under tiden.",
  },

  problems: {
    noRegisterThere: "Filen har inget blad som känns igen som register: personnummer, kurs och startdatum behövs. Välj en annan fil, eller öppna bladet i arbetsboken och peka ut kolumnerna.",
    sheetGone: "Ett av bladen finns inte kvar, eller har fått andra rubriker. Gå tillbaka och välj underlag och register igen.",
    stopped: "Avbrutet. Ingenting har ändrats.",
    edited: "Bladen har ändrats sedan du såg vad som skulle skrivas. Det här är vad som skrivs nu.",
    notKept: "Arbetsboken kunde inte spara det. Det gäller tills du stänger fönstret.",
    tooLong: "Det får inte plats i arbetsboken. Det gäller tills du stänger fönstret.",
  },

  result: {
    title: "Avstämning",
    about: (month: string, sheets: number) => `${month}, ${counted(sheets, "underlag", "underlag")}`,
    done: (seconds: number) => (seconds < 0.05 ? "Klar" : `Klar på ${tenths.format(seconds)} s`),
    stale: "Något har ändrats sedan avstämningen.",
    again: "Stäm av igen",
    clean: "Allt stämmer",
    cleanText: (lines: number) =>
      `${counted(lines, "rad", "rader")} på underlaget och registret säger samma sak. Underteckna sidorna och ladda upp dem.`,
    outcomes: {
      agreed: "stämmer",
      differs: "skiljer",
      missing: "saknas på underlaget",
      unknown: "okända hos er",
      double: "betalda två gånger",
    },
    pictureOfOutcomes: (parts: string) => `Så gick det: ${parts}.`,
    tooLittle: (kronor: string) => `Underlaget betalar ${kronor} kr för lite.`,
    tooMuch: (kronor: string) => `Underlaget betalar ${kronor} kr för mycket.`,
    even: "Avvikelserna ändrar inte vad underlaget betalar.",
    atMost: (kronor: string) => `Därtill högst ${kronor} kr som beror på en andel eller ett år som inte är ifyllt.`,
    fillIn: "Fyll i andelar och priser",
    effects: "Effekt i kronor",
    pictureOfEffects: "Effekt i kronor för varje slag av avvikelse. Samma tal står i tabellen under bilden.",
    less: "för lite",
    more: "för mycket",
    effectTable: "Visa som tabell",
    effectHeaders: { class: "Avvikelse", count: "Antal", less: "För lite, kr", more: "För mycket, kr" },
    mostOf: (kronor: string) => `högst ${kronor}`,
    observed: "Iakttaget på underlaget, ingen regel",
    observedShare: (event: string, share: number) =>
      `${event}: ${numbers.format(share)} procent på de flesta rader`,
    unsure: (count: number) =>
      count === 1 ? "1 rad kan höra till flera i registret: para ihop själv" : `${numbers.format(count)} rader kan höra till andra i registret: para ihop själv`,
    pairs: "Par: gjorda för hand och ungefärliga",
    followUp: "Uppföljning: rättelser från tidigare månader",
    month: "Månaden",
    settings: "Inställningar",
    write: "Skriv avvikelser",
    sign: "Underteckna",
    notJudged: (count: number) =>
      count === 1 ? "En kontroll kunde inte göras: kolumner saknas" : `${numbers.format(count)} kontroller kunde inte göras: kolumner saknas`,
    needs: (columns: string) => `behöver ${columns}`,
  },

  list: {
    title: "Avvikelser",
    show: "Visa",
    all: (count: number) => `Alla ${numbers.format(count)}`,
    filters: {
      differs: "Skiljer",
      missing: "Saknas",
      unknown: "Okända",
      double: "Två gånger",
      own: "Eget system",
    },
    kind: "Slag",
    everyKind: "Alla slag",
    ofKind: (title: string, count: number) => `${title} (${numbers.format(count)})`,
    choose: "Välj en avvikelse i listan, eller en cell i bladet.",
    none: "Inga avvikelser av det här slaget.",
    place: { sheet: (cell: string) => `${cell}`, register: (cell: string) => `registret ${cell}`, whole: "hela underlaget" },
    values: (own: string, sheet: string) => `hos er ${own}, underlaget ${sheet}`,
    unknownEffect: "okänt belopp",
    kronor: (kronor: string) => `${kronor} kr`,
    mostKronor: (kronor: string) => `högst ${kronor} kr`,
    atCell: (address: string, count: number) => `${address} har ${counted(count, "avvikelse", "avvikelser")}`,
    showAtCell: "Visa",
  },

  deviation: {
    position: (index: number, count: number) => `${numbers.format(index)} av ${numbers.format(count)}`,
    gone: "Avvikelsen finns inte längre: den är rättad, eller besvarad av dig.",
    back: "Till listan",
    onSheet: "På underlaget",
    withUs: "Hos er",
    value: (value: string, cell: string) => (cell === "" ? `${value}` : `${value} (${cell})`),
    nothing: "–",
    why: "Varför",
    effect: "Effekt",
    effectLess: (kronor: string) => `Underlaget betalar ${kronor} kr för lite.`,
    effectMore: (kronor: string) => `Underlaget betalar ${kronor} kr för mycket.`,
    effectMostLess: (kronor: string) => `Underlaget betalar högst ${kronor} kr för lite.`,
    effectMostMore: (kronor: string) => `Underlaget betalar högst ${kronor} kr för mycket.`,
    effectNone: "Ingen i kronor.",
    effectUnknown: "Beloppet går inte att räkna ut: pris, poäng eller andel saknas.",
    todo: "Gör så här i systemet",
    note: "Notering på underlaget",
    noNote: "Det här noteras inte på underlaget.",
    noteHelp: "Texten skrivs när du väljer Skriv avvikelser. Du kan ändra den här.",
    ownNote: "Ändrad av dig",
    originalNote: "Ta tillbaka förslaget",
    leaveOut: "Skriv inte den här på underlaget",
    restsOn: "Svaret vilar på något som ingen källa säger",
    settings: "Till inställningen",
    goToSheet: "Gå till underlaget",
    goToRegister: "Gå till registret",
    pair: "Para ihop med en rad i registret",
    divide: "Dela: raderna hör inte ihop",
    rule: "Regeln och källan",
    previous: "Föregående",
    next: "Nästa",
    by: {
      exact: "Parad på personnummer, kurs och startdatum.",
      nearStart: "Parad på personnummer och kurs; startdatum skiljer några dagar.",
      courseName: "Parad på personnummer, kursnamn och poäng; kurskoden skiljer.",
      person: "Parad av dig.",
      alone: "Inte parad.",
    },
  },

  alarm: {
    heading: "Skyddade personer på underlaget",
    text: (count: number) =>
      `${count === 1 ? "1 rad gäller en person" : `${numbers.format(count)} rader gäller personer`} med skyddade personuppgifter. De ska inte finnas på underlaget. Raderna visas inte.`,
    blocked: "Ingenting skrivs eller undertecknas så länge de står kvar: be Nacka om ett nytt underlag.",
    routine: "Nackas rutin",
    notChosen: "Regelverk är inte valt, så båda rutinerna visas. Välj under Inställningar.",
  },
}; // prettier-ignore
