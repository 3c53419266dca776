/** What NACKA.CHECK spills, in English. */
export const functionFindings = {
  row: "Row",
  rowInRange: "Row in range",
  column: "Column",
  severity: "Severity",
  check: "Check",
  message: "Message",
  severities: { error: "Must be changed", review: "Check", note: "Note" },
  none: "No remarks",
  notRun: "Not run",
  failed: "The check stopped because of a fault in the add-in. The other checks have gone through the rows.",
  more: (count: number) => `… and ${count} more. Correct those that stand here, and the next are shown.`,
  columnsMissing: (count: number) =>
    `${count} ${count === 1 ? "check" : "checks"} did not run, because the range lacks the columns.`,
};
