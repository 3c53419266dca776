import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** A coordination number (samordningsnummer) without a known date of birth. */
export const coordinationNumberDate = cellCheck({
  id: "KVX-PNR-COORDINATION-DATE",
  severity: "note",
  basis: "inferred",
  source: {
    title: "Lagen (2022:1697) om samordningsnummer 2 kap. 8 §",
    stated: "Ett samordningsnummer utgår från födelsetiden; siffrorna för dagen ökas med 60.",
  },
  column: "personalNumber",
  test: readingVerdict("personalNumber", ["coordinationDate"], false),
  passes: [{ personalNumber: "199001792382" }],
  fails: [{ personalNumber: "199000742396" }],
});
