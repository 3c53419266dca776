const numbers = new Intl.NumberFormat("sv-SE");

/** What is due when, in Swedish. */
export const deadlines = {
  title: "Härnäst",
  kinds: {
    payoutSheet: "Utbetalningsunderlag kommer",
    payoutReturn: "Utbetalningsunderlag tillbaka",
    scb: "SCB, komvux och sfi",
    nationalTests: "Nationella prov",
    staff: "SCB, pedagogisk personal",
  },
  left: (days: number) => {
    if (days === 0) return "i dag";
    return days === 1 ? "i morgon" : `om ${numbers.format(days)} dagar`;
  },
};
