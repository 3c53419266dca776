import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A course that never began. */
export const startDateMissing = cellCheck({
  id: "KVX-START-MISSING",
  severity: "error",
  basis: "meaning",
  source: scbRegister("En rad är en kursdeltagare i en kurs: personnummer, kurskod, kursstart och resultat."),
  column: "startDate",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ startDate: "2026-01-12" }],
  fails: [{}, { startDate: "\u00A0" }],
});
