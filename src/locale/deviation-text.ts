/**
 * What a person reads about one class of deviation. `{own}` and `{sheet}` show the two values, `{name}` a parameter,
 * `{name|rad|rader}` a count with its word for one and for any other number, `{kronor}` the effect without its sign. A part in [brackets] is left out where one of its values is missing.
 */
export interface DeviationText {
  /** What differs, as a heading over many: "Saknas på underlaget". */
  readonly title: string;
  /** What differs here, and why that usually comes about. */
  readonly cause: string;
  /** Why it matters: what it costs, or what rule it touches. */
  readonly why: string;
  /** What to write on the sheet, for Nacka to read. */
  readonly note: string;
  /** What to do oneself, in the system or by contact. */
  readonly todo: string;
}
