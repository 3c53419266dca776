import { populationRegistrationLaw } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** A personal identity number that cannot be one. */
export const personalNumberUnreadable = cellCheck({
  id: "KVX-PNR-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: populationRegistrationLaw("Personnumret innehåller födelsetid, födelsenummer och kontrollsiffra."),
  column: "personalNumber",
  test: readingVerdict(
    "personalNumber",
    ["notPersonalNumber", "length", "impossibleDate", excelError],
    false,
  ),
  passes: [{ personalNumber: "198002182387" }, { personalNumber: "19900101TF10" }],
  fails: [
    { personalNumber: "saknas" },
    { personalNumber: "1980010223" + "8" },
    { personalNumber: "198002302387" },
    { personalNumber: "#N/A" },
  ],
});
