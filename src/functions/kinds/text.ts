import type { ArgumentKind } from "../definition";

/** Any text, trimmed. */
export const text: ArgumentKind<string> = {
  holds: "word",
  read: (cell) => String(cell).normalize("NFC").trim(),
};
