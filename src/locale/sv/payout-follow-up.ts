const numbers = new Intl.NumberFormat("sv-SE");

/** Uppföljning: what became of the deviations that were noted earlier. */
export const payoutFollowUp = {
  title: "Uppföljning",
  help: "Det som ni noterade på tidigare underlag väntas som rättelser på nästa.",
  nothing: "Inga tidigare noteringar finns i arbetsboken. De sparas när du väljer Skriv avvikelser.",
  summary: (came: number, awaited: number, unasked: number) =>
    `${numbers.format(came)} ${came === 1 ? "rättelse" : "rättelser"} har kommit, ${numbers.format(awaited)} väntar, ${numbers.format(unasked)} har kommit oombett`,
  came: (count: number) => `Har kommit (${numbers.format(count)})`,
  awaited: (count: number) => `Har inte kommit (${numbers.format(count)})`,
  awaitedHelp: "Kontrollera att ändringen är gjord i systemet, och påminn Nacka.",
  unasked: (count: number) => `Har kommit utan att ni bett om det (${numbers.format(count)})`,
  unaskedHelp: "Fråga Nacka vad rättelserna avser.",
  noted: (title: string, month: string) => `${title}, noterad för ${month}`,
  line: (sheet: string, row: string) => `rad ${row} på ”${sheet}”`,
  kronor: (kronor: string) => `${kronor} kr`,
  none: "Inga.",
  more: (count: number) => `… och ${numbers.format(count)} till`,
};
