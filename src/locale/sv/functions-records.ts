const whatCatalogueHolds = {
  schoolUnit: { label: "Skolenhetskod", description: "Nacka kommuns skolenhetskod, 65062411." },
  authority: { label: "Huvudman", description: "Nacka kommun." },
  school: { label: "Skolenhet", description: "Anordnarens namn." },
  courseCode: { label: "Kurskod", description: "Nationell kurskod." },
  courseName: { label: "Kursnamn", description: "Kursens namn." },
  points: { label: "Poäng", description: "Kursens poäng." },
  grade: { label: "Betyg", description: "Betyget." },
  startDate: { label: "Startdatum", description: "Elevens individuella startdatum." },
  endDate: { label: "Slutdatum", description: "Elevens individuella slutdatum." },
  gradeDate: { label: "Betygsdatum", description: "Samma dag som kursens slutdatum." },
  personalNumber: { label: "Personnummer", description: "Elevens personnummer." },
  name: { label: "Namn", description: "Elevens för- och efternamn." },
  otherInformation: {
    label: "Övriga upplysningar",
    description: "Behövs för specialiseringskurser (kurskoden slutar med S) och för prövning.",
  },
  title: { label: "Titel", description: "Komvuxarbetets titel." },
  summary: { label: "Sammanfattning", description: "Komvuxarbetets sammanfattning, högst 240 tecken." },
  examination: { label: "Prövning", description: "”Ja” om betyget är satt efter prövning. Utelämnat: Nej." },
  regulationSet: { label: "Regelverk", description: "”nacka24” eller ”alvis”. Utelämnat: nacka24." },
};

/** The texts in Swedish of the formulas about what records hold: people, courses, grades and whole returns. */
export const recordFunctions = {
  PNR: {
    description: "Personnummer eller samordningsnummer med 12 siffror, hur det än är skrivet.",
    parameters: {
      value: { label: "Personnummer", description: "Numret, med eller utan bindestreck och sekel." },
    },
    examples: [
      { args: ["501101-2365"], value: "195011012365", shows: "Tio siffror med bindestreck blir tolv." },
      { args: ["19501101 2365"], value: "195011012365", shows: "Mellanslag försvinner." },
    ],
  },
  PNRERROR: {
    description: "Vad som är fel med ett personnummer. Tomt när det är rätt, hur det än är skrivet.",
    parameters: {
      value: { label: "Personnummer", description: "Numret, med eller utan bindestreck och sekel." },
    },
    examples: [
      { args: ["195011012365"], value: "", shows: "Numret är rätt." },
      {
        args: ["195011012366"],
        value: "Personnumrets sista siffra stämmer inte. Jämför med elevens handlingar.",
        shows: "En siffra är fel.",
      },
    ],
  },
  COURSE: {
    description:
      "Vad kurslistan säger om en kurskod: namn, poäng, nivå eller slag. En kod som inte står i listan ger #SAKNAS!.",
    parameters: {
      code: { label: "Kurskod", description: "Kurskoden, till exempel ENGENG05." },
      field: { label: "Uppgift", description: "”namn”, ”poäng”, ”nivå” eller ”slag”. Utelämnat: namn." },
    },
    examples: [
      { args: ["ENGENG05"], value: "Engelska 5", shows: "Kursens namn." },
      { args: ["ENGENG05", "poäng"], value: 100, shows: "Kursens poäng." },
      { args: ["GRNENG2", "nivå"], value: "Grundläggande", shows: "Kursens nivå." },
    ],
  },
  GRADEERROR: {
    description:
      "Vad som är fel med ett betyg på en kurs: betygsskalan beror på nivån och dagen. Tomt när betyget kan sättas.",
    parameters: {
      grade: { label: "Betyg", description: "Betyget. Tom cell ger tomt svar." },
      courseCode: { label: "Kurskod", description: "Kurskoden, till exempel ENGENG05." },
      date: { label: "Datum", description: "Dagen då betyget sattes. Utelämnat: i dag." },
    },
    examples: [
      { args: ["C", "ENGENG05", "2026-06-05"], value: "", shows: "C finns i skalan A–F." },
      {
        args: ["C", "GRNENG2", "2026-06-05"],
        value: "Betyget C finns inte för GRNENG2 den 2026-06-05. Betygen är G, IG, -.",
        shows: "På grundläggande nivå är betygen G och IG sedan 1 januari 2022.",
      },
    ],
  },
  CATALOGUEERROR: {
    description:
      "Vad som är fel på en rad i betygskatalogen, en mening för varje fel. Tomt när raden är rätt. Värdena står i samma ordning som i Nackas anvisning.",
    parameters: whatCatalogueHolds,
    examples: [
      {
        args: [
          "65062411", "Nacka kommun", "Vuxenskolan", "ENGENG05", "Engelska 5", 100, "C",
          "2026-01-12", "2026-06-05", "2026-06-05", "195011012365", "Test Testsson",
        ], // prettier-ignore
        value: "",
        shows: "En rad som är rätt.",
      },
      {
        args: [
          "65062411", "Nacka kommun", "Vuxenskolan", "ENGENG05", "Engelska 5", 100, "C",
          "2026-01-12", "2026-06-05", "2026-06-08", "195011012365", "Test Testsson",
        ], // prettier-ignore
        value: "Betygsdatum är en annan dag än slutdatum. Skriv kursens slutdatum.",
        shows: "Betygsdatum är samma som kursens slutdatum.",
      },
    ],
  },
  CHECK: {
    description:
      "Anmärkningarna på en redovisning, en på varje rad: rad, kolumn, allvar, kontroll och meddelande. Räknas om när raderna ändras.",
    parameters: {
      return: { label: "Redovisning", description: "Vad raderna är, till exempel ”komvux”." },
      headers: { label: "Rubriker", description: "Området med rubrikerna, till exempel A1:O1." },
      rows: { label: "Rader", description: "Området med raderna, lika brett, till exempel A2:O500." },
    },
    examples: [
      {
        args: [
          "komvux",
          [["Personnummer", "Kurskod", "Startdatum", "Slutdatum"]],
          [["195011012366", "ENGE1000X", 46034, 46178]],
        ],
        written: '=NACKA.CHECK("komvux";A1:D1;A2:D2)',
        shows: "Området A2:D2 har en elev vars personnummer har fel sista siffra.",
      },
    ],
  },
};
