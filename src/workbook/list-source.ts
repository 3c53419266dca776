/** Where a drop-down list has its values: in the rule itself, in cells, or under a name. */
export type ListSource =
  | { readonly kind: "values"; readonly values: readonly string[] }
  /** `sheet` is undefined for the rule's own sheet. */
  | { readonly kind: "range"; readonly sheet: string | undefined; readonly range: string }
  | { readonly kind: "name"; readonly name: string };

/** "Koder!$A:$A": a whole column, which is read as far as the sheet is used. */
const wholeColumn = /(?<=^|!)(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})$/;

const inCells =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/u;

/**
 * Reads the formula of a drop-down list, with or without "=": `"Ja,Nej"`, `Koder!$A$2:$A$9`, `Förläggningar`.
 * Undefined for lists that are computed (INDIRECT, OFFSET): what they offer cannot be told from the rule.
 */
export function listSource(formula: string): ListSource | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (text.length > 8_192 || text === "") return undefined;
  if (text.startsWith('"')) {
    if (!text.endsWith('"') || text.length < 2) return undefined;
    const values = text.slice(1, -1).replaceAll('""', '"').split(",");
    return { kind: "values", values: values.map((value) => value.trim()).filter((value) => value !== "") };
  }
  const [, quoted, plain, range] = inCells.exec(text.replace(wholeColumn, "$1$$1:$2$$1048576")) ?? [];
  if (range !== undefined) return { kind: "range", sheet: quoted?.replaceAll("''", "'") ?? plain, range };
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) ? { kind: "name", name: text } : undefined;
}
