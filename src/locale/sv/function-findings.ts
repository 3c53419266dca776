/** What NACKA.CHECK spills, in Swedish. */
export const functionFindings = {
  row: "Rad",
  rowInRange: "Rad i området",
  column: "Kolumn",
  severity: "Allvar",
  check: "Kontroll",
  message: "Meddelande",
  severities: { error: "Måste ändras", review: "Kontrollera", note: "Upplysning" },
  none: "Inga anmärkningar",
  notRun: "Kördes inte",
  failed:
    "Kontrollen stannade på grund av ett fel i tillägget. De andra kontrollerna har gått igenom raderna.",
  more: (count: number) => `… och ${count} till. Rätta dem som står här, så visas de följande.`,
  columnsMissing: (count: number) =>
    `${count} ${count === 1 ? "kontroll" : "kontroller"} kördes inte, för kolumnerna saknas i området.`,
};
