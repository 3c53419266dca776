import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** No day of the calendar that we could be certain of. */
export const startDateUnreadable = cellCheck({
  id: "KVX-START-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Variabeln Kursstart är ett datum."),
  column: "startDate",
  test: readingVerdict(
    "startDate",
    ["notDate", "impossibleDate", "ambiguous", "outOfRange", excelError],
    false,
  ),
  passes: [{ startDate: "2026-01-12" }, { startDate: 46034 }],
  fails: [
    { startDate: "v. 3" },
    { startDate: "2026-02-30" },
    { startDate: "05/06/2026" },
    { startDate: "#N/A" },
  ],
});
