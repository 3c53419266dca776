import type { PaneTexts } from "./pane-context";

/** Texts and quoted sheet names; numbers with decimals; commas between arguments. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(\d)|,/g;

/** A formula as Excel of the person's language shows it: "=NACKA.STUDYFORM(B2;"dag";54,5)". */
export function shownFormula(formula: string, { separator, decimal }: PaneTexts["formulas"]): string {
  return formula.replace(tokens, (token: string, before?: string, after?: string) => {
    if (token === ",") return separator;
    return before === undefined || after === undefined ? token : `${before}${decimal}${after}`;
  });
}
