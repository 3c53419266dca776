/** How the command line ends. */
export const exitCodes = {
  /** Nothing that blocks the hand-in. */
  clear: 0,
  /** At least one finding that must be changed. */
  findings: 1,
  /** Not readable, not recognised, or the call's words are off. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with one sentence on stderr and exit code 2. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}
