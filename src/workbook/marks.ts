import type { Severity } from "../engine/check";

/** How a marked cell looks: a soft fill that black text reads well on. Colours are RRGGBB without "#". */
export interface MarkFill {
  readonly severity: Severity;
  readonly fill: string;
}

/**
 * The fills, the one that wins first. Hue alone does not tell them apart for everybody, so they also differ in
 * lightness: the graver, the darker.
 */
export const markFills: readonly MarkFill[] = [
  { severity: "error", fill: "F4B6B0" },
  { severity: "review", fill: "FFD88A" },
  { severity: "note", fill: "E3F0FB" },
];

const signature = "nacka-vux:";

/**
 * The formula of the conditional format that colours marked cells. It is always true and names us, so that marks
 * are found again in any session and by either adapter; nobody's own rule looks like it.
 */
export function markFormula(severity: Severity): string {
  return `=OR(TRUE,"${signature}${severity}"="")`;
}

/** True for a conditional format's formula, with or without "=", that `markFormula` made. */
export function isMarkFormula(formula: string): boolean {
  return markSeverity(formula) !== undefined;
}

/** The severity that a mark's formula stands for; undefined for anybody else's formula. */
export function markSeverity(formula: string): Severity | undefined {
  const bare = formula.replace(/^\s*=/, "").replace(/\s/g, "");
  return markFills.find(({ severity }) => bare.includes(`"${signature}${severity}"=""`))?.severity;
}
