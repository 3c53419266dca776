import { personalNumber as personalNumberType, type PersonalNumber } from "../../values/personal-number";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A personnummer, samordningsnummer or temporary number, in any spelling. The sentences never repeat the number. */
export const personalNumber: ArgumentKind<PersonalNumber> = {
  holds: "word",
  read(cell, { today }) {
    const reading = personalNumberType.read(cell, { date1904: false, today });
    if (reading.kind === "read") return reading.value;
    switch (reading.kind === "unreadable" ? reading.reason : undefined) {
      case "length":
        return new Problem("personalNumberLength");
      case "checkDigit":
        return new Problem("personalNumberCheckDigit");
      case "impossibleDate":
        return new Problem("personalNumberDate");
      default:
        return new Problem("notPersonalNumber");
    }
  },
};
