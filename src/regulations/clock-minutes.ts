/**
 * Hours as clock minutes, to a millionth of a minute: 13.75 hours are 825 minutes, and so are the hours that a
 * spreadsheet computed as 0,55*25 and holds as 13.750000000000002.
 */
export function minutesOf(hours: number): number {
  return Math.round(hours * 60e6) / 1e6;
}

/** Clock minutes as hours: 330 minutes are 5.5 hours. */
export function hoursOf(minutes: number): number {
  return minutes / 60;
}
