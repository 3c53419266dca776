const names = [
  "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
  "december",
] as const; // prettier-ignore

/** "oktober 2023"; months from 1. */
export function monthName(year: number, month: number): string {
  return `${names[month - 1] ?? ""} ${year}`;
}

/** "28 november"; the year where it is another than the reader's. */
export function dateName(year: number, month: number, date: number, readersYear: number): string {
  return `${date} ${names[month - 1] ?? ""}${year === readersYear ? "" : ` ${year}`}`;
}
