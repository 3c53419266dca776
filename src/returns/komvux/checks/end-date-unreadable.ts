import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** No day of the calendar that we could be certain of. */
export const endDateUnreadable = cellCheck({
  id: "KVX-END-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Variabeln Kursslut är ett datum."),
  column: "endDate",
  test: readingVerdict(
    "endDate",
    ["notDate", "impossibleDate", "ambiguous", "outOfRange", excelError],
    false,
  ),
  passes: [{ endDate: "2026-01-12" }, { endDate: 46034 }],
  fails: [{ endDate: "v. 3" }, { endDate: "2026-02-30" }, { endDate: "05/06/2026" }, { endDate: "#N/A" }],
});
