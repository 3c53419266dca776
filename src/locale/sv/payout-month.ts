const numbers = new Intl.NumberFormat("sv-SE");
const days = (count: number): string => `${numbers.format(count)} ${count === 1 ? "dag" : "dagar"}`;

/** Månaden: where each month's payout sheet has come. */
export const payoutMonth = {
  title: "Månaden",
  of: "Underlag för",
  expected: (date: string, past: boolean) =>
    past ? `Underlaget skulle komma senast ${date}` : `Underlaget kommer senast ${date}`,
  due: (date: string) => `Tillbaka hos Nacka senast ${date}`,
  left: (left: number) => (left === 0 ? "sista dagen är i dag" : `${days(left)} kvar`),
  overdue: (date: string) => `Skulle ha varit tillbaka hos Nacka ${date}`,
  late: (late: number) => `${days(late)} sedan`,
  states: {
    awaited: "Underlaget har inte kommit än.",
    missing: "Underlaget har inte kommit i tid. Fråga Nacka vuxenutbildning efter det.",
    mayBeAbsent: "Inget underlag i arbetsboken. Har ni inga aktiva elever kommer inget.",
    open: "Underlaget är mottaget. Stäm av, notera och underteckna.",
    signed: "Alla sidor är undertecknade. Ladda upp underlaget i Nacka24.",
    returned: "Uppladdat i tid.",
    returnedLate: "Uppladdat efter den 28:e.",
    late: "Den 28:e har passerat. Ladda upp underlaget så snart som möjligt.",
  },
  kinds: { komvux: "Komvux", sfi: "Sfi" },
  sheet: (name: string) => `Blad ”${name}”`,
  noSheet: "Inget blad i arbetsboken",
  active: "Har ni aktiva elever den här månaden?",
  yes: "Ja",
  no: "Nej",
  received: "Mottaget",
  noted: "Avvikelser noterade",
  signed: (signed: number, total: number) =>
    `${numbers.format(signed)} av ${numbers.format(total)} sidor undertecknade`,
  pages: "Antal sidor",
  pagesSigned: "Varav undertecknade",
  uploaded: "Uppladdat i Nacka24",
  notYet: "inte än",
  mark: "Markera",
  unmark: "Ta bort",
  reconcile: "Stäm av",
  weekend: "Inga källor flyttar dagarna vid helg.",
  workday: (date: string) => `Sista arbetsdagen före är ${date}.`,
  kept: "Sparas i arbetsboken.",
};
