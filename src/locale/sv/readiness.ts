const rows = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Is it ready to be handed in? (Klart att lämna in?) Each point: what it is, what to do about it, that it is fine. */
export const readiness = {
  title: "Klart att lämna in?",
  ready: "Inget hindrar att du lämnar in.",
  readyLook: "Inget hindrar att du lämnar in. Titta först på det som står under Att titta på.",
  readyUnseen: "Inget hindrar att du lämnar in. Se först efter det som står under Kunde inte ses.",
  notReady: "Inte klart: det som står under Hindrar måste åtgärdas först.",
  nil: "Bladet har inga rader. Att det inte finns något att redovisa ska också meddelas Nacka.",
  states: { stops: "Hindrar", look: "Att titta på", notSeen: "Kunde inte ses", fine: "Hittades inte" },
  found: {
    errors: (count: number) =>
      `${rows(count, "anmärkning", "anmärkningar")} måste ändras. Granska bladet och rätta.`,
    failedChecks: (count: number) =>
      `${rows(count, "kontroll", "kontroller")} kunde inte köras på grund av ett fel i tillägget.`,
    reviews: (count: number) =>
      `${rows(count, "anmärkning", "anmärkningar")} att kontrollera. Rätta, eller bekräfta med ett skäl.`,
    missingColumns: (count: number) =>
      `${rows(count, "kolumn", "kolumner")} saknas i bladet. Jämför med SCB:s mall.`,
    ownFormulas: (count: number) =>
      `${rows(count, "cell", "celler")} har formler som bara fungerar med tillägget. Gör om dem till värden.`,
    links: (count: number) =>
      `${rows(count, "koppling", "kopplingar")} till andra arbetsböcker. Bryt dem under Data > Redigera länkar.`,
    hiddenSheets: (count: number) =>
      `${rows(count, "dolt blad", "dolda blad")}. Kontrollera att de ska vara med.`,
    hiddenRows: (count: number) =>
      `Dolda rader med innehåll i ${rows(count, "blad", "blad")}. Visa dem och kontrollera att de ska vara med.`,
    hiddenColumns: (count: number) =>
      `Dolda kolumner med innehåll i ${rows(count, "blad", "blad")}. Visa dem och kontrollera att de ska vara med.`,
    comments: (count: number) =>
      `${rows(count, "kommentar eller anteckning", "kommentarer och anteckningar")}. Ta bort dem under Granska.`,
    personProperties: () =>
      "Filens egenskaper har namn på personer. Ta bort dem under Arkiv > Info > Sök efter problem > Granska dokument.",
  },
  names: {
    errors: "Anmärkningar som måste ändras",
    failedChecks: "Kontroller som inte gick att köra",
    reviews: "Anmärkningar att kontrollera",
    missingColumns: "Kolumner som saknas",
    ownFormulas: "Tilläggets formler",
    links: "Kopplingar till andra arbetsböcker",
    hiddenSheets: "Dolda blad",
    hiddenRows: "Dolda rader",
    hiddenColumns: "Dolda kolumner",
    comments: "Kommentarer och anteckningar",
    personProperties: "Personnamn i filens egenskaper",
  },
  notSeen: (name: string) => `${name}: det syns inte härifrån. Se efter själv.`,
  confirmed: (count: number) =>
    count === 1 ? "1 anmärkning är bekräftad med ett skäl." : `${count} anmärkningar är bekräftade med skäl.`,
  inSheets: (sheets: string) => `Blad: ${sheets}.`,
  due: (date: string, days: number) =>
    days < 0
      ? `Skulle ha varit hos Nacka senast ${date}, för ${rows(-days, "dag", "dagar")} sedan.`
      : days === 0
        ? `Ska vara hos Nacka senast i dag, ${date}.`
        : `Ska vara hos Nacka senast ${date}, om ${rows(days, "dag", "dagar")}.`,
  noDeadline: "Nacka anger inget datum för den här redovisningen.",
  mail: {
    heading: "Mejl till Nacka",
    note: "Bifoga inte filerna: Nacka kontaktar er och öppnar ett säkert sätt att skicka dem.",
    to: "Till",
    subject: "Ämne",
    readySubject: (name: string, halfYear: string) => `Klara att redovisa: ${name}, ${halfYear}`,
    readyBody: (name: string, halfYear: string) =>
      `Hej!\n\nVi är klara att redovisa ${name} för ${halfYear}.\nVår kontaktperson är [namn, telefon].\n\nVänliga hälsningar\n[anordnare]`,
    nilSubject: (name: string, halfYear: string) => `Inget att redovisa: ${name}, ${halfYear}`,
    nilBody: (name: string, halfYear: string) =>
      `Hej!\n\nVi har inget att redovisa i ${name} för ${halfYear}.\n\nVänliga hälsningar\n[anordnare]`,
  },
};
