const numbers = new Intl.NumberFormat("sv-SE");
const rows = (count: number): string => (count === 1 ? "1 rad" : `${numbers.format(count)} rader`);
const cells = (count: number): string =>
  count === 1 ? "1 rad ändras" : `${numbers.format(count)} rader ändras`;

/** The pane's screens of Fyll i and Byt mall; what they share with the command line is in fill.ts. */
export const filling = {
  title: { list: "Fyll i från egen lista", template: "Byt mall" },
  into: (sheet: string) => `Fyller i bladet ”${sheet}”`,
  list: {
    help: {
      list: "Välj listan som raderna ska hämtas från. Ingenting skrivs förrän du har sett vad det blir.",
      template:
        "Välj bladet som redan är ifyllt. Raderna flyttas till mallen som är öppen, och det som inte får plats i den räknas upp.",
    },
    file: "Välj en fil",
    fileHelp: "En Excelfil på datorn (.xlsx). Den läses här och skickas ingenstans.",
    sheets: "Blad i den här arbetsboken",
    noSheets: "Arbetsboken har inga andra blad.",
    reading: "Läser listan",
  },
  columns: {
    title: "Kolumner",
    from: (sheet: string) => `Från bladet ”${sheet}”`,
    fromFile: (file: string) => `Från filen ${file}`,
    sheet: "Blad i filen",
    halfYear: "Termin",
    everyHalfYear: "Alla terminer",
    help: "Varje rubrik är en kolumn i mallen. Välj vilken av listans kolumner som hör dit.",
    none: "Finns inte i listan",
    hidden: "Innehållet visas inte: det kan vara personuppgifter.",
    needed: "måste finnas",
    lacking: (headers: string) => `Välj kolumn för ${headers}. Utan den går det inte att skilja raderna åt.`,
    values: "Värden",
    valuesHelp: "Mallen tar bara emot värden ur sin egen lista. Säg vad dina blir.",
    value: (column: string, from: string) => `${column}: ”${from}”`,
    asIs: "Skriv som det står",
    valueRows: (count: number) => rows(count),
    settled: (count: number) =>
      count === 1 ? "1 värde är redan klart" : `${numbers.format(count)} värden är redan klara`,
    profile: "Spara eller hämta val",
    profileHelp:
      "Valen sparas i arbetsboken och, för andra arbetsböcker, på den här datorn. Spara dem i en fil om du vill ta dem till en annan dator.",
    saveProfile: "Spara valen i en fil",
    loadProfile: "Hämta val ur en fil",
    next: "Visa vad som skrivs",
    planning: "Jämför listan med bladet",
  },
  plan: {
    title: "Det här skrivs",
    noColumns:
      "Inga celler kan skrivas: alla kolumner som listan har är låsta i mallen eller räknas ut av den.",
    left: "Tas inte med",
    protection: "Bladet är skyddat. Bara olåsta celler skrivs, och skyddet blir kvar.",
    review: (counts: string) => `När bladet är ifyllt hittar granskningen: ${counts}.`,
    clean: "När bladet är ifyllt hittar granskningen inga anmärkningar.",
    write: (added: number, changed: number) =>
      added === 0
        ? `Skriv, ${cells(changed)}`
        : changed === 0
          ? `Skriv ${rows(added)}`
          : `Skriv ${rows(added)}, ${cells(changed)}`,
    readAgain: "Läs mallen igen",
    undoable: "Du kan återställa efteråt.",
    changes: (count: number) => `Ändringar (${numbers.format(count)})`,
    blank: "tom cell",
  },
  work: {
    reading: "Läser",
    planning: "Jämför listan med bladet",
    writing: "Skriver i bladet",
    puttingBack: "Återställer bladet",
  },
  written: {
    title: "Ifyllt",
    done: (added: number, changed: number) =>
      changed === 0
        ? `Skrivet: ${rows(added)}.`
        : added === 0
          ? `Skrivet: ${cells(changed)}.`
          : `Skrivet: ${rows(added)} är nya, ${cells(changed)}.`,
    restoreHelp:
      "Återställ lägger tillbaka precis det som stod där. Det du själv har skrivit i samma celler sedan dess försvinner då.",
    last: "Förra ifyllningen",
    restore: "Återställ",
    restored: "Återställt: bladet är som det var före ifyllningen.",
    stopped: "Avbrutet. Bladet är som det var.",
    partly: (which: string) =>
      which === ""
        ? "Det gick inte hela vägen. Inga nya värden står i bladet, men rader kan ha fått ett annat utseende. Fortsätt, eller återställ bladet."
        : `Det gick inte hela vägen. Nya värden står på ${which}. Fortsätt med resten, eller återställ bladet.`,
    unsure: (which: string) =>
      which === ""
        ? "Det är inte säkert vad som hann skrivas. Fortsätt, så läses bladet igen, eller återställ det."
        : `Det gick inte hela vägen. Nya värden skrevs på ${which}. Fortsätt med resten, eller återställ bladet.`,
    goOn: "Fortsätt",
    again: "Fyll i igen",
    review: "Granska bladet",
    other: { list: "Fyll i från en annan lista", template: "Hämta från ett annat blad" },
  },
  problems: {
    emptyList: "Det finns inga rader att läsa där. Välj ett annat blad eller en annan fil.",
    notProfile: "Filen innehåller inga sparade val för ifyllning. Välj en fil som tillägget har sparat.",
    profileOfOther: "Valen i filen gäller en annan redovisning. Välj en annan fil.",
    edited: "Bladet har ändrats sedan du såg vad som skulle skrivas. Det här är vad som skrivs nu.",
    noTemplate: "Bladet känns inte längre igen som en redovisning. Gå tillbaka och läs det igen.",
    untouched: "Ingenting är skrivet.",
  },
};
