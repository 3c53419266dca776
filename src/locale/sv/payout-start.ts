const numbers = new Intl.NumberFormat("sv-SE");

/** The pane's first screen of a payout sheet. */
export const payoutStart = {
  name: "Utbetalningsunderlag",
  about: (month: string, lines: number, kronor: string) =>
    `${month} · ${lines === 1 ? "1 rad" : `${numbers.format(lines)} rader`} · ${kronor} kr`,
  noMonth: "månad okänd",
  noMonthHelp: "Bladet säger inte vilken månad det avser. Du väljer månad i nästa steg.",
  reconcile: "Stäm av",
  changeColumns: "Ändra kolumner i underlaget",
  otherKind: "Bladet är något annat",
  month: "Månaden: mottaget, noterat, underskrivet",
  isPayout: "Det är Nackas utbetalningsunderlag",
  due: (date: string, days: number) =>
    days < 0
      ? `Skulle ha varit tillbaka hos Nacka ${date}.`
      : `Tillbaka hos Nacka senast ${date}, ${days === 0 ? "i dag" : days === 1 ? "i morgon" : `om ${numbers.format(days)} dagar`}.`,
  protectedHeading: "Skyddade personer på underlaget",
  protectedOnSheet: (count: number) =>
    `${count === 1 ? "1 rad gäller en person" : `${numbers.format(count)} rader gäller personer`} med skyddade personuppgifter. De ska inte finnas på underlaget. Raderna visas inte, och ingenting skrivs eller kopieras så länge de står kvar.`,
};
