import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, type ValueType } from "./reading";

/** A column that is ticked or coded, such as Avbrott or Prövning/validering. SCB's codes for these are not public. */
export interface Mark {
  /** True where something is marked: "Ja", "x", 1 or any code; false for "Nej", "N" and 0. */
  readonly set: boolean;
  /** What stands in the cell, trimmed. */
  readonly text: string;
}

const unset = new Set(["nej", "n", "no", "0", "-", "falskt", "false"]);

/** Any cell can be read as a mark. An empty cell is not set. */
export const mark: ValueType<Mark, never> = {
  name: "mark",
  reasons: [],
  read(cell) {
    if (isBlank(cell)) return empty;
    const text = plainSpelling(typeof cell === "boolean" ? (cell ? "Ja" : "Nej") : String(cell));
    if (text === "") return empty;
    return read({ set: !unset.has(text.toLowerCase()), text });
  },
  format: (value) => value.text,
  identity: (value) => (value.set ? value.text.toLowerCase() : ""),
};
