import { type Day, dayOf } from "../../values/day";
import type { Clock } from "../session/clock";

/** The computer's clock; today is the day on its own calendar. */
export const browserClock: Clock = {
  now: () => performance.now(),
  today() {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
  },
  later(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
