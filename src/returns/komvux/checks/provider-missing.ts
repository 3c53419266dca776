import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A row that does not say who gave the course. */
export const providerMissing = cellCheck({
  id: "KVX-PROVIDER-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbRegister(
    "Utbildningsanordnare är en av variablerna i komvuxregistret; SKOLFS 2011:142 kräver uppgift om anordnare.",
  ),
  column: "provider",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ provider: "Nacka vuxenutbildning" }],
  fails: [{}, { provider: "\u00A0" }],
});
