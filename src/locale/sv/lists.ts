/** The person's own lists: SCB's description of the data file, and a list of courses. */
export const lists = {
  title: "Egna listor",
  menu: "Egna listor",
  explain:
    "Har du SCB:s datafilsbeskrivning eller en nyare kurslista kan granskningen använda den. Listan sparas i arbetsboken.",
  open: "Öppna en lista",
  kinds: { specification: "SCB:s datafilsbeskrivning", courses: "Kurslista" },
  builtIn: "Tilläggets egen kurslista används.",
  none: "Ingen är inläst.",
  loaded: (date: string) => `Inläst ${date}`,
  version: (version: string) => `Version ${version}`,
  replaces: (document: string) => `Tar platsen för ${document}.`,
  linkTitle: "Så här läses dokumentet",
  link: (column: string, variable: string) => `${column} = ${variable}`,
  noLink:
    "Ingen variabel har samma namn som en kolumn i redovisningen. Dokumentet sparas, men inget granskas mot det.",
  use: "Använd listan",
  cancel: "Använd den inte",
  export: "Spara till fil",
  remove: "Ta bort",
  variables: (count: number) => (count === 1 ? "1 variabel" : `${count} variabler`),
  courses: (count: number) => (count === 1 ? "1 kurs" : `${count} kurser och nivåer`),
  left: (count: number) =>
    `${count} ${count === 1 ? "rad" : "rader"} utan kurskod som går att känna igen togs inte med.`,
  notList: {
    notCourses:
      "Filen är varken SCB:s datafilsbeskrivning, en kurslista eller Skolverkets JSON. Välj en annan fil.",
    noCourses:
      "Listan har inga kurskoder som går att känna igen. Svaret från Skolverkets API har kurserna med bara om skolformen anges, till exempel schooltype=VUXGY.",
    notJson: "Filen är avbruten eller är inte JSON. Hämta den igen från Skolverkets API.",
    tooLarge: "Filen är för stor för att vara en lista med kurskoder. Välj en annan fil.",
  },
  outcomes: {
    kept: "Listan används nu och är sparad i arbetsboken.",
    notKept:
      "Listan används nu, men gick inte att spara i arbetsboken. Den gäller så länge åtgärdsfönstret är öppet.",
    tooLong:
      "Listan är för lång för att sparas i arbetsboken. Ta en lista med bara vuxenutbildningens kurser.",
  },
};
