import { calendarDate, dayOf, type Day } from "../values/day";
import type { EducationLevel } from "../values/education-level";
import type { Source } from "./source";

/** From when a person has a right to a part of komvux. Younger pupils may be there for special reasons. */
export interface AgeRule {
  readonly levels: readonly EducationLevel[];
  /** The second half of the calendar year in which the person turns this old. */
  readonly turns: number;
  readonly source: Source;
}

export const ageRules: readonly AgeRule[] = [
  {
    levels: ["basic", "adaptedBasic", "upperSecondary", "adaptedUpperSecondary"],
    turns: 20,
    source: {
      title: "Skollagen (2010:800) 20 kap. 11, 19 och 20 §§",
      stated: "Rätt att delta från och med andra kalenderhalvåret det år personen fyller 20 år.",
    },
  },
  {
    levels: ["sfi"],
    turns: 16,
    source: {
      title: "Skollagen (2010:800) 20 kap. 31 §",
      stated: "Rätt att delta från och med andra kalenderhalvåret det år personen fyller 16 år.",
    },
  },
];

/** The first day on which somebody born on a day has the right; undefined for a birth long past any calendar. */
export function rightFrom(birthDate: Day, level: EducationLevel): Day | undefined {
  const rule = ageRules.find(({ levels }) => levels.includes(level));
  return rule && dayOf(calendarDate(birthDate).year + rule.turns, 7, 1);
}

/** Whole years on a day. */
export function ageOn(birthDate: Day, on: Day): number {
  const born = calendarDate(birthDate);
  const now = calendarDate(on);
  const before = now.month < born.month || (now.month === born.month && now.date < born.date);
  return now.year - born.year - (before ? 1 : 0);
}
