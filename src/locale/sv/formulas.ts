const numbers = new Intl.NumberFormat("sv-SE");
const number = (value: number): string => numbers.format(value);
const formulaCount = (count: number): string => `${number(count)} ${count === 1 ? "formel" : "formler"}`;
const cells = (count: number): string => `${number(count)} ${count === 1 ? "cell" : "celler"}`;

/** The pane's texts about the add-in's own formulas, in Swedish. */
export const formulas = {
  title: "Formler",
  menu: "Formler från Nacka vux",
  separator: ";",
  decimal: ",",

  freeze: {
    title: "Gör om till värden",
    why: "Den som öppnar filen utan tillägget ser #NAMN? där formlerna står. Gör om dem till värden innan du lämnar filen.",
    where: "Var",
    scopes: { selection: "Markeringen", sheet: "Bladet", workbook: "Hela arbetsboken" },
    looking: "Letar efter formler",
    none: "Här finns inga formler från Nacka vux.",
    found: (count: number) => `${formulaCount(count)} från Nacka vux`,
    waiting: (count: number) =>
      count === 1
        ? "1 visar ett fel och lämnas som den är."
        : `${number(count)} visar ett fel och lämnas som de är.`,
    more: (count: number) => `och ${number(count)} till`,
    action: (count: number) => `Gör om ${formulaCount(count)} till värden`,
    nothing: "Gör om till värden",
    done: (count: number) => `${formulaCount(count)} ${count === 1 ? "är nu ett värde" : "är nu värden"}.`,
    unanswered: (count: number) =>
      count === 1 ? "1 lämnades: den visar ett fel." : `${number(count)} lämnades: de visar ett fel.`,
    changed: (count: number) =>
      count === 1
        ? "1 lämnades: den har ändrats under tiden."
        : `${number(count)} lämnades: de har ändrats under tiden.`,
  },

  reenter: {
    title: "Läs in formlerna igen",
    why: "Visar celler #NAMN? eller väntar utan slut fast tillägget är igång? Då har Excel tappat bort dem, och det hjälper inte att räkna om.",
    none: "Inga formler från Nacka vux har tappats bort.",
    action: (count: number) => `Läs in ${formulaCount(count)} igen`,
    done: (count: number) => `${formulaCount(count)} ${count === 1 ? "är inläst" : "är inlästa"} igen.`,
  },

  insert: {
    title: "Infoga formel",
    open: "Infoga formel",
    choose: "Välj en formel.",
    insert: "Infoga",
    insertIn: (count: number) => `Infoga i ${cells(count)}`,
    example: "Exempel",
    values: "Värden",
    optional: (label: string) => `${label} (valfritt)`,
    none: "Inget",
    chooseColumn: "Välj kolumn",
    own: "Skriv själv",
    ownLabel: (label: string) => `${label}: värde eller cell`,
    column: (letters: string, header: string) =>
      header === "" ? `Kolumn ${letters}` : `${letters}: ${header}`,
    place: "Plats",
    cell: (address: string) => `Cellen ${address}`,
    rows: (column: string, count: number) => `Kolumn ${column}, alla ${number(count)} rader`,
    rowsHelp: "En formel på varje rad, så att du kan sortera, filtrera och lägga till rader.",
    noTarget: "Markera en cell i bladet.",
    preview: "Så här blir det",
    overwrites: (address: string) => `${address} innehåller redan något, som ersätts. Du kan ångra.`,
    leaves: (count: number) =>
      count === 1
        ? "1 cell innehåller redan något och lämnas."
        : `${number(count)} celler innehåller redan något och lämnas.`,
    lacking: (labels: string) => `Välj ${labels}.`,
    done: (count: number) => `Formeln står nu i ${cells(count)}.`,
    left: (count: number) => `${cells(count)} lämnades: där stod redan något.`,
  },

  undo: "Ångra",
  undone: (count: number) => `${cells(count)} är som förut.`,
  notUndone: (count: number) => `${cells(count)} lämnades: de har ändrats sedan dess.`,
};
