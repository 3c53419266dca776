import { plainSpelling } from "../../values/plain-spelling";
import { empty, isBlank, read, type ValueType } from "../../values/reading";

/** How a pupil stands in a course in the provider's register. `other` is any word that decides nothing here. */
export type StudyStatus = "notBegun" | "withdrawn" | "other";

/** Reads a status (Ej påbörjad, Avbrott, Pågående, Avslutad); no text is wrong, most decide nothing. */
export const studyStatus: ValueType<StudyStatus, never> = {
  name: "studyStatus",
  reasons: [],
  read(cell) {
    if (isBlank(cell)) return empty;
    const words = plainSpelling(String(cell)).toLowerCase().slice(0, 60);
    if (/^(?:ej|icke|inte|aldrig) ?(?:på)?börja|^uteb|^återbud|^not (?:begun|started)/.test(words))
      return read("notBegun");
    return read(/^avbr|^avhopp|^withdrawn/.test(words) ? "withdrawn" : "other");
  },
  format: (status) => ({ notBegun: "Ej påbörjad", withdrawn: "Avbrott", other: "" })[status],
  identity: (status) => status,
};
