import type { CheckCategory, SfiCourse } from "../../regulations/check-amounts";
import type { PeriodTrouble } from "../../regulations/periods";

/** A period as sentences name it. */
export interface NamedPeriod {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const spelled = ({ name, from, to }: NamedPeriod): string => `${name}, ${from} till ${to}`;

/** What a check amount is set for, in Nacka's words. */
export const categories: Readonly<Record<CheckCategory | SfiCourse, string>> = {
  basic: "Grundläggande kurser",
  basicOrientation: "Grundläggande orienteringskurser",
  basicDistance: "Grundläggande distans",
  upperSecondary: "Allmänna kurser",
  childrenAndLeisure: "Barn och fritid",
  salesAndService: "Försäljning och service",
  healthAndCare: "Vård och omsorg",
  hotelAndTourism: "Hotell och turism",
  restaurantAndFood: "Restaurang och livsmedel",
  otherVocational: "Övriga yrkesinriktade kurser",
  mathematicsAndScience: "Matematik, fysik, kemi, biologi",
  generalScience: "Naturkunskap",
  upperSecondaryOrientation: "Gymnasiala orienteringskurser",
  upperSecondaryDistance: "Gymnasial distans",
  "1A": "Sfi 1A",
  "1B": "Sfi 1B",
  "1C": "Sfi 1C",
  "1D": "Sfi 1D",
  "2B": "Sfi 2B",
  "2C": "Sfi 2C",
  "2D": "Sfi 2D",
  "3C": "Sfi 3C",
  "3D": "Sfi 3D",
  distanceA: "Sfi distans A",
  distanceB: "Sfi distans B",
  distanceC: "Sfi distans C",
  distanceD: "Sfi distans D",
};

/** What is wrong with a period. `other` is the one that it is at odds with. */
const periodTroubles: Readonly<Record<PeriodTrouble, (name: string, other: NamedPeriod) => string>> = {
  nameNotPeriod: (name) => `”${name}” är inte namnet på en period. Skriv det som 2024_3.`,
  endBeforeStart: (name) => `${name} slutar före sin första dag. Rätta dagarna.`,
  otherYear: (name) => `${name} ligger ett annat år än namnet säger. Rätta namnet eller dagarna.`,
  tooLong: (name) => `${name} är längre än ett halvår. Rätta dagarna.`,
  known: (name) => `${name} finns redan, med samma dagar.`,
  nameTaken: (name, other) => `${name} finns redan, med andra dagar: ${other.from} till ${other.to}.`,
  overlaps: (name, other) => `${name} går in i ${spelled(other)}. Rätta dagarna.`,
};

/** Periods and check amounts of the person's own, besides those that Nacka has published. */
export const tables = {
  menu: "Perioder och belopp",
  title: "Perioder och belopp",
  explain: (first: string, last: string, years: string) =>
    `Nacka har publicerat perioderna ${first} till ${last} och checkbeloppen för ${years}. Här lägger du till senare perioder och andra års belopp från Nackas besked. Formlerna räknar med dem, och de sparas i arbetsboken.`,
  periods: "Dina perioder",
  noPeriods: "Du har inte lagt till några perioder.",
  period: (period: NamedPeriod) => `${period.name}: ${period.from} till ${period.to}`,
  addPeriods: "Lägg till perioder",
  amounts: "Dina checkbelopp",
  noAmounts: "Du har inte lagt till några belopp.",
  year: (year: number, count: number) => `${year}: ${count === 1 ? "1 belopp" : `${count} belopp`}`,
  addAmounts: "Lägg till belopp",
  change: "Ändra",
  changeYear: (year: number) => `Ändra beloppen för ${year}`,
  remove: "Ta bort",
  removePeriod: (name: string) => `Ta bort ${name}`,
  removeYear: (year: number) => `Ta bort beloppen för ${year}`,
  file: "Fil",
  saveFile: "Spara till fil",
  openFile: "Läs in från fil",
  fileHolds: (periods: number, years: string) =>
    `Filen har ${periods === 1 ? "1 period" : `${periods} perioder`}${years === "" ? "" : ` och belopp för ${years}`}. Det ersätter det du har lagt till.`,
  useFile: "Använd filens",
  cancel: "Avbryt",
  notTables: (place: string) =>
    `Filen går inte att läsa som perioder och belopp${place === "" ? "" : ` (vid ${place})`}. Välj en fil som är sparad härifrån.`,
  undo: "Ångra",
  kept: (formulas: number) =>
    formulas === 0
      ? "Ändringen är sparad i arbetsboken."
      : `Ändringen är sparad i arbetsboken, och ${formulas === 1 ? "1 formel räknas om" : `${formulas} formler räknas om`}.`,
  notKept: "Ändringen gick inte att spara i arbetsboken. Den gäller så länge åtgärdsfönstret är öppet.",
  notCalculated:
    "Ändringen gäller, men formlerna räknades inte om. Skriv in dem igen, eller öppna filen på nytt.",
  conflicts: "Säger emot det som Nacka har publicerat",
  periodConflict: (own: NamedPeriod, published: NamedPeriod) =>
    `Din period ${spelled(own)}, krockar med Nackas ${spelled(published)}. Din räknas inte. Ta bort den, eller rätta den.`,
  amountConflict: (of: string, year: number, own: string, published: string) =>
    `Ditt belopp för ${of.toLowerCase()} ${year} är ${own} kr, Nackas är ${published} kr. Ditt gäller.`,
  name: "Period",
  nameHint: "Till exempel 2024_3",
  first: "Första dag",
  last: "Sista dag",
  dayHint: "ÅÅÅÅ-MM-DD",
  paste: "Eller klistra in flera",
  pastePeriodsHint:
    "En rad för varje period: namn, första dag, sista dag. Från ett blad eller med semikolon.",
  pasteAmounts: "Klistra in flera",
  pasteAmountsHint: "En rad för varje slag: slag och belopp. Från ett blad eller med semikolon.",
  willAdd: (count: number) => (count === 1 ? "1 period läggs till:" : `${count} perioder läggs till:`),
  addSome: (count: number) => (count === 1 ? "Lägg till 1 period" : `Lägg till ${count} perioder`),
  nothingToAdd: "Skriv en period, eller klistra in flera.",
  line: (line: number, problem: string) => `Rad ${line}: ${problem}`,
  periodTroubles,
  periodReadings: {
    cells: (given: string) => `”${given}” är inte namn, första dag och sista dag. Skriv alla tre.`,
    name: (given: string) => `”${given}” är inte namnet på en period. Skriv det som 2024_3.`,
    start: (given: string) => `”${given}” går inte att läsa som första dag. Skriv ÅÅÅÅ-MM-DD.`,
    end: (given: string) => `”${given}” går inte att läsa som sista dag. Skriv ÅÅÅÅ-MM-DD.`,
  },
  amountReadings: {
    cells: (given: string) => `”${given}” är inte ett slag och ett belopp. Skriv båda.`,
    category: (given: string) => `”${given}” är inget slag som Nacka har belopp för. Använd namnen nedan.`,
    amount: (given: string) => `”${given}” går inte att läsa som kronor. Skriv till exempel 48,10.`,
    year: (given: string) => `”${given}” har inget år. Skriv året ovanför.`,
    twice: (given: string) => `”${given}” är ett annat belopp än en tidigare rad har. Ta bort den ena.`,
  },
  yearOf: "År",
  yearHint: "Till exempel 2024",
  notYear: "Skriv året med fyra siffror, från 2000 till 2100.",
  pasted: (count: number, others: string) =>
    `${count === 1 ? "1 belopp är inläst" : `${count} belopp är inlästa`} i fälten.${others === "" ? "" : ` Texten har också belopp för ${others}: skriv det året ovanför för att läsa in dem.`}`,
  perPoint: "Kronor för varje poäng",
  perSfiCourse: "Kronor för varje slutförd kurs",
  leaveEmpty: "Lämna ett fält tomt om du inte vet beloppet.",
  notAmount: "Skriv kronor, till exempel 48,10.",
  saveAmounts: (year: string) => (year === "" ? "Spara beloppen" : `Spara beloppen för ${year}`),
  nothingToSave: "Skriv minst ett belopp.",
  categories,
};
