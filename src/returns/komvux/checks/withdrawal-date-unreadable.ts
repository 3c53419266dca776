import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** No day of the calendar that we could be certain of. */
export const withdrawalDateUnreadable = cellCheck({
  id: "KVX-WITHDRAWAL-DATE-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Variabeln Avbrottsdatum är ett datum."),
  column: "withdrawalDate",
  test: readingVerdict(
    "withdrawalDate",
    ["notDate", "impossibleDate", "ambiguous", "outOfRange", excelError],
    false,
  ),
  passes: [{ withdrawalDate: "2026-01-12" }, { withdrawalDate: 46034 }],
  fails: [
    { withdrawalDate: "v. 3" },
    { withdrawalDate: "2026-02-30" },
    { withdrawalDate: "05/06/2026" },
    { withdrawalDate: "#N/A" },
  ],
});
