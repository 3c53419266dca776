const names = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
] as const; // prettier-ignore

/** "October 2023"; months from 1. */
export function monthName(year: number, month: number): string {
  return `${names[month - 1] ?? ""} ${year}`;
}

/** "28 November"; the year where it is another than the reader's. */
export function dateName(year: number, month: number, date: number, readersYear: number): string {
  return `${date} ${names[month - 1] ?? ""}${year === readersYear ? "" : ` ${year}`}`;
}
