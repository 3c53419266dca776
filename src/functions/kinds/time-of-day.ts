import type { TimeOfDay } from "../../regulations/study-form";
import { words } from "./words";

export const timeOfDay = words<TimeOfDay>("timeOfDay", {
  day: ["dag", "dagtid", "dagkurs", "dagtidskurs", "day", "daytime"],
  evening: ["kväll", "kvällstid", "kvällskurs", "kvällstidskurs", "kvall", "evening"],
});
