import type { Day } from "./day";
import { read, unreadable, type ValueType } from "./reading";

export interface PersonalNumber {
  readonly kind: "personal" | "coordination" | "temporary";
  readonly digits: string;
  readonly birthDate: Day | undefined;
}

export type PersonalNumberReason =
  | "notPersonalNumber"
  | "length"
  | "checkDigit"
  | "impossibleDate"
  | "spelling"
  | "century"
  | "coordinationDate";

export const personalNumber: ValueType<PersonalNumber, PersonalNumberReason> = {
  name: "personalNumber",
  reasons: [
    "notPersonalNumber",
    "length",
    "checkDigit",
    "impossibleDate",
    "spelling",
    "century",
    "coordinationDate",
  ],
  read: (cell) =>
    typeof cell === "string" && /^\d{12}$/.test(cell)
      ? read({ kind: "personal", digits: cell, birthDate: undefined })
      : unreadable({ reason: "notPersonalNumber" }),
  format: (value) => value.digits,
  identity: (value) => value.digits,
};
