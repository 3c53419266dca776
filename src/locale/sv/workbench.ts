const numbers = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 6 });
const number = (value: number): string => numbers.format(value);

/** The workbench's own texts, in Swedish. */
export const workbench = {
  product: "Arbetsbänken",
  standIn:
    "Arbetsbänken är inte Excel: den visar tillägget på en kopia av kalkylbladet i webbläsaren. Inget lämnar datorn.",
  untitled: "Namnlös.xlsx",
  pageTitle: (file: string) => `${file} – Arbetsbänken`,

  file: {
    bar: "Arbetsbok",
    open: "Öppna…",
    save: "Spara som…",
    samples: "Exempel",
    chooseSample: "Välj ett exempel",
    changed: "inte sparad",
    opening: (file: string) => `Öppnar ${file} …`,
    saved: (file: string) => `${file} är sparad bland dina hämtade filer. Originalet är orört.`,
    drop: "Släpp arbetsboken här för att öppna den",
    unsaved: (file: string) =>
      `Du har ändringar i ${file} som inte är sparade. De försvinner om du öppnar en annan arbetsbok.`,
    openAnyway: "Öppna ändå",
    keep: "Behåll",
    dismiss: "Stäng meddelandet",
    notOpened: (file: string, why: string) => `${file} öppnades inte. ${why}`,
    notSaved: (file: string, why: string) => `${file} sparades inte. ${why}`,
    sampleMissing: "Exemplet finns inte på servern. Starta om arbetsbänken med npm start.",
    unknownTrouble: "Något gick fel i arbetsbänken. Läs in sidan igen.",
  },
  samples: {
    "komvux-fel": "Exempel: komvux med planterade fel",
    "komvux-ren": "Exempel: komvux utan anmärkningar",
    formler: "Exempel: APL och studieform",
    "sfi-fel": "Exempel: sfi med planterade fel",
    "sfi-ren": "Exempel: sfi utan anmärkningar",
    "prov-fel": "Exempel: nationella prov med planterade fel",
    "prov-ren": "Exempel: nationella prov utan anmärkningar",
    "betyg-fel": "Exempel: betygskatalog med planterade fel",
    "betyg-ren": "Exempel: betygskatalog utan anmärkningar",
    "uppfoljning-fel": "Exempel: uppföljning med planterade fel",
    "uppfoljning-ren": "Exempel: uppföljning utan anmärkningar",
    utbetalning: "Exempel: utbetalningsunderlag och register",
  },

  ribbon: {
    name: "Menyfliksområde",
    tab: "Nacka vux",
    group: "Granskning",
    review: "Granska",
    reviewHint: "Granskar bladet som är öppet",
    freeze: "Gör om till värden",
    reenter: "Läs in formlerna igen",
    showPane: "Visa åtgärdsfönster",
    hidePane: "Dölj åtgärdsfönster",
    waiting: "Tillägget startar …",
    undo: "Ångra",
    redo: "Gör om",
  },

  grid: {
    name: (sheet: string) => `Blad ${sheet}`,
    keys: "Piltangenter flyttar, F2 redigerar, F6 går till nästa del av sidan.",
    selectAll: "Markera hela bladet",
    editing: (address: string) => `Redigera ${address}`,
    tooMuch: "Markeringen är för stor. Välj färre celler.",
    protected: "Bladet är skyddat. Ta bort skyddet i Excel och öppna filen igen.",
    refused: "Det gick inte att ändra cellen. Cellen är som förut.",
    outside: "Det som du klistrar in får inte plats på bladet. Börja längre upp eller längre till vänster.",
  },
  nameBox: "Namnruta: aktiv cell, eller den cell att gå till",
  notAnAddress: (text: string) => `”${text}” är ingen cell. Skriv till exempel N47.`,
  formulaBar: (address: string) => `Formelfält: innehållet i ${address}`,

  tabs: {
    name: "Blad",
    empty: "Inga blad",
  },
  status: {
    name: "Status",
    ready: "Klar",
    editing: "Redigera",
    busy: "Arbetar",
    rows: (count: number) => (count === 1 ? "1 rad" : `${number(count)} rader`),
    hidden: (count: number) => (count === 1 ? "1 rad är dold" : `${number(count)} rader är dolda`),
    count: (count: number) => `Antal: ${number(count)}`,
    sum: (sum: number) => `Summa: ${number(sum)}`,
    average: (average: number) => `Medel: ${number(average)}`,
  },
  pane: {
    name: "Åtgärdsfönster",
    title: "Nacka vux",
    close: "Dölj åtgärdsfönstret",
    width: "Åtgärdsfönstrets bredd",
    pixels: (width: number) => `${number(width)} bildpunkter`,
  },
};
