/** Texts in a formula, which may hold anything. */
const quoted = /"(?:[^"]|"")*"/g;

/**
 * Whether a formula refers into another workbook: [1]Blad1!A1 as it stands in a file, [Bok.xlsx]Blad1!A1 as Excel
 * shows it. A table's columns stand in brackets too, but no sheet follows them.
 */
export function reachesOut(formula: string): boolean {
  return /\[[^[\]]+\][^[\]!,;()+*/<>=&^]*!/.test(formula.replace(quoted, '""'));
}
