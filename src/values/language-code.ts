import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

/** `notLanguageCode`: no code of three letters, as those of ISO 639-3 are. */
export type LanguageCodeReason = "notLanguageCode";

/**
 * A language (språkkod) by three letters, as in ISO 639-3: ARA, SOM. SCB publishes its list with the collection; which
 * codes are in it is not known here, so that any three letters are read. In capitals, as SCB's lists write them.
 */
export const languageCode: ValueType<string, LanguageCodeReason> = {
  name: "languageCode",
  reasons: ["notLanguageCode"],
  read(cell) {
    if (isBlank(cell)) return empty;
    const text = typeof cell === "string" ? cell.trim() : "";
    return /^[A-Za-z]{3}$/.test(text) ? read(text.toUpperCase()) : unreadable({ reason: "notLanguageCode" });
  },
  format: (value) => value,
  identity: (value) => value,
};
