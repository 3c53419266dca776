/** Texts and quoted names in a formula, which may hold anything. */
const quoted = /"(?:[^"]|"")*"/g;

/** A function of ours, as Excel shows it and as it stands in a file. */
export function callsOurFunctions(formula: string): boolean {
  return /(?:_xldudf_NACKA_|(?<![\w.])NACKA\.)\w+\s*\(/i.test(formula.replace(quoted, '""'));
}

/** A reference into another workbook: [1]Blad1!A1 in a file, [Bok.xlsx]Blad1!A1 as Excel shows it. */
export function reachesOut(formula: string): boolean {
  // A table's columns stand in brackets too, but no sheet follows.
  return /\[[^[\]]+\][^[\]!,;()+*/<>=&^]*!/.test(formula.replace(quoted, '""'));
}
