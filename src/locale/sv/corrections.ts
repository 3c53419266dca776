const numbers = new Intl.NumberFormat("sv-SE");
const cells = (count: number): string => `${numbers.format(count)} ${count === 1 ? "cell" : "celler"}`;
const findings = (count: number): string =>
  `${numbers.format(count)} ${count === 1 ? "anmärkning" : "anmärkningar"}`;

/** Corrections (rättelser): what they would write, what they wrote, and how it is taken back. */
export const fixes = {
  one: "Rätta",
  group: "Rätta alla av det här slaget",
  safe: "Rätta allt som är säkert",
  title: "Rättelser",
  willChange: (count: number) => `${cells(count)} ändras i bladet.`,
  nothing: "Det finns inget att rätta här.",
  apply: (count: number) => `Rätta ${cells(count)}`,
  change: (from: string, to: string) => `${from} blir ${to}`,
  fromText: (value: string) => `${value} är text och blir ett värde som Excel räknar med`,
  toText: (value: string) => `${value} är ett tal och blir text, så att ingen siffra går förlorad`,
  unseen: (value: string) => `${value} blir av med tecken som inte syns`,
  unsafe: "Läs den här extra noga: rättelsen ändrar vad uppgiften betyder.",
  more: (count: number) => `… och ${cells(count)} till.`,
  undoable: "Du kan ångra efteråt.",
  leftTitle: "Rättas inte nu",
  withoutFix: (count: number) => `${findings(count)} utan förslag. Rätta själv i cellen.`,
  needPerson: (count: number) =>
    `${findings(count)} där förslaget behöver din bedömning. Öppna dem var för sig.`,
  formula: (count: number) => `${findings(count)} i celler med formler. Ändra formeln, inte svaret.`,
  conflicting: (count: number) => `${findings(count)} där två förslag säger olika:`,
  proposals: (address: string, values: readonly string[]) => `${address}: ${values.join(" eller ")}`,
  done: (count: number) => `${cells(count)} rättades.`,
  left: (count: number) =>
    `${cells(count)} lämnades: där står något annat nu, eller så hindrar bladets skydd att cellen visar ett datum.`,
  undo: "Ångra rättelsen",
  undone: (count: number) => `${cells(count)} är som före rättelsen.`,
};

/** Confirming that a finding is right as it is (bekräfta). */
export const confirming = {
  action: "Bekräfta",
  title: "Bekräfta",
  explain:
    "Bekräfta om uppgiften är rätt som den står. Anmärkningen räknas då inte längre, men kommer tillbaka om uppgifterna ändras.",
  alike: (count: number) =>
    `${findings(count)} vilar på samma uppgifter i de kolumner som kontrollen läser. De bekräftas alla: skälet ska stämma för var och en.`,
  reason: "Varför är det rätt?",
  reasonHelp: "Skriv inga namn eller personnummer. Skälet sparas i arbetsboken och visas i rapporten.",
  confirmed: "Bekräftad",
  confirmedReason: (reason: string, date: string) => `Bekräftad ${date}: ${reason}`,
  withdraw: "Ta tillbaka bekräftelsen",
  listTitle: "Bekräftade",
  list: (count: number) => `Bekräftade (${numbers.format(count)})`,
  none: "Inga anmärkningar är bekräftade.",
  shown: (shown: number, all: number) => `${numbers.format(shown)} av ${numbers.format(all)} visas`,
  notKept: "Bekräftelsen gick inte att spara i arbetsboken. Den gäller så länge åtgärdsfönstret är öppet.",
};
