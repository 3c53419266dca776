import { dayOf, type Day } from "../values/day";

/** Today by the computer's own clock and time zone; the faces may ask, the core may not. */
export function systemToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
