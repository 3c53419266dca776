/** Where a statement comes from. `url` is a public address; `stated` quotes or closely restates it. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** The sentence or variable that the statement rests on, in Swedish. */
  readonly stated?: string;
  /** When the page was read or last known to say so, YYYY or YYYY-MM-DD. */
  readonly date?: string;
}
