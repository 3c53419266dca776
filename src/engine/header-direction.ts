/** Which end of a stretch of time a header speaks of: "Ledig fr.o.m.", "Sjukskriven till och med". */
export type HeaderDirection = "from" | "to";

const from = /(?<!\p{L})(?:från|fr\.? ?o\.? ?m|since)(?!\p{L})/u;
const to = /(?<!\p{L})(?:till|t\.? ?o\.? ?m|until)(?!\p{L})/u;

/** The end that the header names; undefined where it names none, or both. */
export function headerDirection(header: string): HeaderDirection | undefined {
  const text = header.normalize("NFC").toLowerCase();
  const [isFrom, isTo] = [from.test(text), to.test(text)];
  if (isFrom === isTo) return undefined;
  return isFrom ? "from" : "to";
}
