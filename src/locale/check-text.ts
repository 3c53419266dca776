/**
 * What a person reads about one check. Each text may hold placeholders:
 * `{name}` shows the finding's parameter, `{#columnKey}` the header as it stands in the person's own sheet,
 * `{name|rad|rader}` a count with its word for one and for any other number, and `{observed}` what stands in the cell, in quotes.
 */
export interface CheckText {
  /** What is wrong, as a heading over many findings: "Avbrott utan datum". */
  readonly title: string;
  /** What is wrong in this cell, in one or two sentences. */
  readonly message: string;
  /** Why it matters and where the rule comes from. */
  readonly why: string;
  /** What to do, in the imperative. */
  readonly fix: string;
  /** A worked example: wrong, then right. */
  readonly example: string;
}
