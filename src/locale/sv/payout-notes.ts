const numbers = new Intl.NumberFormat("sv-SE");
const counted = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** Skriv avvikelser and Underteckna. */
export const payoutNotes = {
  title: "Skriv avvikelser",
  help: "Så här skrivs det. Underlagets egna celler ändras inte.",
  onSheet: (sheet: string) => `Bladet ”${sheet}”`,
  beside: (count: number, column: string) =>
    `${counted(count, "rad får en notering", "rader får en notering")} i kolumn ${column}, bredvid raden`,
  rows: (rows: string) => `Rader: ${rows}`,
  below: (count: number) => `${counted(count, "kurs som saknas", "kurser som saknas")} på underlaget noteras under det`,
  none: "Inga noteringar på det här bladet",
  todo: (sheet: string, count: number) => `Ett nytt blad, ”${sheet}”, med ${counted(count, "sak", "saker")} att göra i systemet`,
  leftOut: (count: number) => `${counted(count, "notering skrivs inte", "noteringar skrivs inte")}: du har valt bort`,
  own: (count: number) => `${counted(count, "notering är", "noteringar är")} ändrade av dig`,
  page: "Sidorna ställs in på liggande A4 med underlagets rubriker överst och rad för underskrift.",
  protectedSheet: (sheet: string) => `Bladet ”${sheet}” är skyddat, så det går inte att skriva i det. Ta bort skyddet under Granska i Excel, och kom tillbaka hit.`,
  lookAgain: "Titta igen",
  undoable: "Du kan återställa efteråt.",
  write: (count: number) => (count === 0 ? "Skriv bladet Att göra" : `Skriv ${counted(count, "notering", "noteringar")}`),
  writtenTitle: "Skrivet",
  written: (notes: number, todo: string) =>
    `Skrivet: ${counted(notes, "notering", "noteringar")} på underlaget och bladet ”${todo}”.`,
  nextMonth: "Avvikelserna är sparade för uppföljning: nästa månad ser du vilka rättelser som har kommit.",
  restore: "Återställ",
  restoreHelp: "Tar bort noteringarna och bladet Att göra, och ställer tillbaka sidorna. Det du själv har skrivit där försvinner då.",
  restored: "Återställt: underlaget är som det var.",
  stopped: "Avbrutet. Det som hann skrivas är borttaget.",
  sign: "Underteckna",
  signTitle: "Underteckna",
  signHelp: "Varje sida av underlaget ska signeras. Text, rubriker och underskriftsrad hamnar på varje utskriven sida.",
  place: "Ort",
  date: "Datum",
  name: "Namnförtydligande",
  namePrivate: "Namnet skrivs i sidfoten och sparas ingen annanstans.",
  dateWrong: "Skriv datumet som 2026-10-25.",
  tooLong: "Texten får inte plats i sidfoten. Korta ner orten eller namnet.",
  preview: "Sidfoten blir",
  pages: (count: number) => `Underlaget säger att det har ${counted(count, "sida", "sidor")}.`,
  pagesUnknown: "Hur många sidor det blir ser du i Excels förhandsgranskning.",
  apply: "Ställ in sidorna",
  applied: "Sidorna är inställda.",
  how: "Skriv ut eller spara som PDF",
  howSteps: [
    "Välj Arkiv och Skriv ut, eller Exportera till PDF.",
    "Underteckna varje sida.",
    "Ladda upp underlaget i Nacka24 senast den 28:e, och markera det under Månaden.",
  ].join("\n"),
  undoPages: "Ta tillbaka sidinställningen",
  pagesBack: "Sidinställningen är tillbaka som den var.",
}; // prettier-ignore
