import { empty, isBlank, read, type ValueType } from "./reading";

/** Any text, such as a name or a note: blanks around it cut away and letters composed (NFC). */
export const text: ValueType<string, never> = {
  name: "text",
  reasons: [],
  read: (cell) => (isBlank(cell) ? empty : read(String(cell).normalize("NFC").trim())),
  format: (value) => value,
  identity: (value) => value,
};
