import { iso, type Day } from "./day";
import { read, unreadable, type ValueType } from "./reading";

export type DateReason =
  "notDate" | "impossibleDate" | "ambiguous" | "outOfRange" | "textDate" | "twoDigitYear" | "clockTime";

export const date: ValueType<Day, DateReason> = {
  name: "date",
  reasons: ["notDate", "impossibleDate", "ambiguous", "outOfRange", "textDate", "twoDigitYear", "clockTime"],
  read: (cell) => (typeof cell === "number" ? read(cell as Day) : unreadable({ reason: "notDate" })),
  format: iso,
  identity: (value) => value,
};
