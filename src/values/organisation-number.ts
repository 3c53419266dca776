import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

export type OrganisationNumberReason = "notOrganisationNumber" | "checkDigit" | "soleTrader" | "spelling";

/** True where ten digits add up (Luhn), as in organisationsnummer and personnummer alike. */
function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const weighed = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Ten digits from ten or twelve: an organisation's twelve begin with 16, a sole trader's with the century. */
function tenDigits(digits: string): string | undefined {
  if (/^\d{10}$/.test(digits)) return digits;
  if (/^16\d{2}[2-9]\d{7}$/.test(digits)) return digits.slice(2);
  return /^(?:19|20)\d{2}[01]\d{7}$/.test(digits) ? digits.slice(2) : undefined;
}

/**
 * An organisation's number (organisationsnummer), ten digits: the third is at least 2, which tells it from a
 * personnummer, and the last is a check digit. A sole trader (enskild firma) has the owner's personnummer: it is read
 * with a remark, for it points a person out.
 */
export const organisationNumber: ValueType<string, OrganisationNumberReason> = {
  name: "organisationNumber",
  reasons: ["notOrganisationNumber", "checkDigit", "soleTrader", "spelling"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "boolean" || String(cell).length > 100)
      return unreadable({ reason: "notOrganisationNumber" });
    const digits = tenDigits(plainSpelling(String(cell)).replace(/[ -]/g, ""));
    if (digits === undefined) return unreadable({ reason: "notOrganisationNumber" });
    if (!checkDigitFits(digits)) return unreadable({ reason: "checkDigit" });
    if (/^\d{2}[01]/.test(digits)) return read(digits, { reason: "soleTrader" });
    // The hyphen is how people and registers write it; a number cell shows the same ten digits.
    const isUsual = String(cell) === digits || cell === `${digits.slice(0, 6)}-${digits.slice(6)}`;
    return isUsual ? read(digits) : read(digits, { reason: "spelling", suggestion: digits });
  },
  format: (value) => value,
  identity: (value) => value,
};
