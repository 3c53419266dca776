import type { DeviationId } from "../../returns/payout/deviation-id";
import type { DeviationText } from "../deviation-text";
import { writtenWords } from "../written-words";
import { contentTexts } from "./deviations-content";
import { presenceTexts } from "./deviations-presence";
import { wholeTexts } from "./deviations-whole";

/** What a person reads about each class of deviation, in Swedish. */
export const deviationTexts: Readonly<Record<DeviationId, DeviationText>> = {
  ...presenceTexts,
  ...contentTexts,
  ...wholeTexts,
};

/** The words around a reconciliation: on the sheet, on the to-do sheet, in the terminal. */
export const payout = {
  noteHeader: writtenWords.sv.noteHeader,
  todoSheet: "Att göra",
  todoTitle: (month: string) => `Att göra efter avstämning av ${month}`,
  todoNotSent: "Skickas inte till Nacka.",
  todoHeaders: { what: "Vad", todo: "Gör så här", sheetCell: "Cell i underlaget", registerCell: "Cell i registret", effect: "Effekt kr", done: "Klart" },
  missingNote: (course: string, person: string, start: string, note: string) => `${person}, ${course}, start ${start}. ${note}`,
  signing: {
    certified: writtenWords.sv.certified,
    place: "Ort",
    date: "Datum",
    name: "Namnförtydligande",
    signature: "Underskrift",
    page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
    month: (month: string) => `Utbetalningsunderlag ${month}`,
  },
  summary: {
    heading: (month: string, sheets: number) => `Avstämning av ${month}, ${sheets === 1 ? "1 underlag" : `${sheets} underlag`}`,
    outcomes: { agreed: "Stämmer", differs: "Skiljer", missing: "Saknas på underlaget", unknown: "Okända hos er", double: "Betalda två gånger" },
    effect: (kronor: string) => `Effekt som är säker: ${kronor} kr`,
    atMost: (kronor: string) => `Effekt som beror på en andel eller ett år som inte är ifyllt: högst ${kronor} kr`,
    owed: "Plus betyder att underlaget betalar för lite, minus för mycket.",
    protectedLines: (count: number) => `${count === 1 ? "1 rad" : `${count} rader`} gäller skyddade personer. De är räknade men visas inte.`,
    clean: "Allt stämmer.",
    registerDoubles: (cells: readonly string[]) =>
      `${cells.length === 1 ? "1 kurs står" : `${cells.length} kurser står`} mer än en gång i registret för samma person och start: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? " …" : "."}`,
    unnamedAmounts: (cells: readonly string[]) =>
      `${cells.length === 1 ? "1 rad på underlaget har belopp" : `${cells.length} rader på underlaget har belopp`} men varken personnummer eller kurs med startdatum, och är inte bedömd${cells.length === 1 ? "" : "a"}: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? " …" : "."}`,
    tablesBeside: (cells: readonly string[]) =>
      `Bredvid står en tabell till, som inte är avstämd: ${cells.join(", ")}. Flytta den till ett eget blad och stäm av igen.`,
    more: (count: number) => `… och ${count} till`,
    notJudged: (title: string, columns: string) => `Kunde inte bedömas: ${title}. Kolumner som saknas: ${columns}.`,
    observed: (event: string, share: number) => `Iakttaget, ingen regel: ${event} är ersatt till ${share} procent på de flesta rader.`,
    restsOn: {
      shares: "Effekten beror på vilken andel som ersätts, som inte är offentlig. Den står i era villkor och fylls i av er.",
      priceYear: "Svaret beror på vilket års pris som gäller. Det framgår inte av Nackas sidor.",
      withdrawalDay: "Svaret beror på vilken dag som är avbrottets. Det framgår inte av Nackas sidor.",
      reading28: "Svaret kan bero på om 28 hela dagar räcker. Det framgår inte av Nackas sidor.",
    },
    exampleEffect: (kronor: string) => `Effekt: ${kronor} kr.`,
    needs: (columns: string) => `Kräver kolumnerna: ${columns}.`,
    atMostMark: "högst",
    unknownEffect: "okänt belopp",
    written: (file: string) =>
      `Skrivet till ${file}. Skriv ut underlagets blad för sig: i en utskrift av hela arbetsboken räknas bladet Att göra med i sidantalet.`,
  },
  commandLine: {
    needsFiles: "Skriv underlaget efter --sheet, ditt register efter --register och månaden efter --month, till exempel 2026-10.",
    notMonth: (text: string) => `”${text}” är ingen månad. Skriv den som 2026-10.`,
    notSheet: (file: string, missing: string) =>
      `${file} känns inte igen som utbetalningsunderlag. Kolumner som saknas: ${missing}. Peka ut dem i en profil med --profile.`,
    notRegister: (file: string, missing: string) =>
      `${file} känns inte igen som register. Kolumner som saknas: ${missing}. Peka ut dem i en profil med --profile.`,
    emptyRegister: (file: string, sheet: string) =>
      `Registret har inga rader med personnummer: bladet ”${sheet}” i ${file}. Fyll i det eller välj en annan fil.`,
    otherMonth: (file: string, month: string, asked: string) =>
      `${file} avser ${month}, inte ${asked}. Välj rätt fil eller månad.`,
    notComputed: (file: string, count: number, first: string) =>
      `${count === 1 ? "En formel är inte uträknad" : `${count} formler är inte uträknade`} i ${file} (${first}). Öppna filen i Excel, spara den och stäm av igen.`,
    noEarlierMonth: (file: string) => `${file} säger inte vilken månad det avser. Skriv månaden i bladets namn, till exempel 2026-09.`,
    notProfile: (file: string, place: string) => `Profilen ${file} går inte att läsa${place === "" ? "" : ` vid ”${place}”`}.`,
    unknownSettings: (file: string, names: readonly string[]) =>
      `Profilen ${file} har ${names.length === 1 ? "en inställning" : "inställningar"} som inte finns: ${names.map((name) => `”${name}”`).join(", ")}. Rätta stavningen eller ta bort ${names.length === 1 ? "den" : "dem"}.`,
    unknownColumn: (file: string, header: string, key: string, known: readonly string[]) =>
      `Profilen ${file} pekar ut ”${header}” som kolumnen ”${key}”, som inte finns. Välj en av: ${known.join(", ")}, eller - för ingen.`,
    notHistory: (file: string) => `${file} är inte JSON. Flytta undan filen, så börjar uppföljningen om.`,
    sameFile: "Underlaget och registret skrivs aldrig över. Välj ett annat namn efter --out.",
    notWrittenProtected: "Ingen fil är skriven: underlaget innehåller skyddade personer och ska inte kopieras.",
  },
  events: {
    gradePassed: "godkänt betyg", gradeFailed: "F eller Icke godkänt", streck: "streck", withdrawalAfter28: "avbrott efter 28 dagar",
    withdrawalWithin28: "avbrott inom 28 dagar", examination: "prövning", notBegun: "ej påbörjad",
  },
  flips: {
    shares: (event: string) => `Svaret beror på vilken andel som ersätts vid ${event}.`,
    priceYear: () => "Svaret beror på vilket års pris som gäller.",
    reading28: (choice: string) =>
      choice === "strict" ? "Svaret blir ett annat om det krävs mer än 28 dagar." : "Svaret blir ett annat om 28 hela dagar räcker.",
    withdrawalDay: (choice: string) =>
      `Svaret blir ett annat om avbrottet räknas från ${
        choice === "lastActive" ? "den senast aktiva dagen" : choice === "firstInactive" ? "den första inaktiva dagen" : "dagen efter tre veckor"
      }.`,
  },
}; // prettier-ignore
