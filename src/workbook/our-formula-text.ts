/** Texts and quoted sheet names, which may hold anything; else a name with our namespace, however the file wrote it. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:_xll\.)?(?:_xldudf_NACKA_|NACKA\.)(\w+)(?=\s*\()/giu;

/**
 * Whether a formula calls a function of ours: NACKA.APLHOURS as Excel shows it, in any case, or
 * _xldudf_NACKA_APLHOURS as Excel writes it into the file and shows it where the add-in is missing.
 */
export function isOurFormula(formula: string): boolean {
  // Most formulas are not ours, and this is asked of every one.
  if (!/nacka/i.test(formula)) return false;
  return ourFunctionsIn(formula).length > 0;
}

/** The names of our functions that a formula calls, in capitals, as often as they stand there: "APLHOURS". */
export function ourFunctionsIn(formula: string): string[] {
  return [...formula.matchAll(tokens)].flatMap(([, name]) => name?.toUpperCase() ?? []);
}

/** The formula as it is to be entered so that Excel finds our functions again. */
export function asEntered(formula: string): string {
  return formula.replace(tokens, (token: string, name: string | undefined) =>
    name === undefined ? token : `NACKA.${name.toUpperCase()}`,
  );
}

/** What a formula shows while it has no answer: a file must not keep that as if it were one. */
const withoutAnswer = /^#(?:NAME\?|BUSY!|CONNECT!|GETTING_DATA|SPILL!|CALC!|BLOCKED!|UNKNOWN!)$/;

/** Whether a cell with a formula shows that there is no answer yet, or that the add-in is not there to give it. */
export function awaitsAnswer(shown: unknown): boolean {
  return typeof shown === "string" && withoutAnswer.test(shown);
}

/** Whether a cell's formula is being computed at this moment, so that its answer is on its way. */
export function isUnderWay(shown: unknown): boolean {
  return shown === "#BUSY!" || shown === "#GETTING_DATA";
}
