/** A code as two are compared: composed letters, no blanks around, and capitals only where the list means them. */
export function codeSpelling(value: string, exactCase: boolean): string {
  const text = value.normalize("NFC").trim();
  return exactCase ? text : text.toLowerCase();
}
