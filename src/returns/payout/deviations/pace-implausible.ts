import { dateIn } from "../../../regulations/month";
import { fullTimePointsPerWeek } from "../../../regulations/study-pace";
import type { Day } from "../../../values/day";
import { type Case, wholeClass } from "../deviation";
import { valueOfPace } from "../sources";
import { engA, lineA } from "./examples";

const course = (code: string) => ({ ...engA, course: code, points: 100 });

/** Parallel courses of one person that together are far above full time. */
export const paceImplausible = wholeClass({
  id: "D33",
  severity: "review",
  basis: "inferred",
  source: valueOfPace,
  find: ({ cases }, { firstMonth, month, settings }) => {
    const ofPerson = new Map<string, Case[]>();
    const [from, to] = [dateIn(firstMonth, 1), dateIn(month, 28)];
    if (from === undefined || to === undefined) return [];
    for (const one of cases) {
      const person = one.row?.person;
      if (person === undefined || !isRecent(one, from, to)) continue;
      const own = ofPerson.get(person);
      if (own === undefined) ofPerson.set(person, [one]);
      else own.push(one);
    }
    return [...ofPerson.values()].flatMap((own) => {
      const { pace, at } = highest(own);
      if (pace <= settings.highestPace || at?.row === undefined) return [];
      return [
        {
          case: at,
          row: at.row,
          registerColumn: "points" as const,
          own: String(Math.round(pace)),
          params: { pace: Math.round(pace), courses: own.length },
        },
      ];
    });
  },
  passes: [
    { sheet: [lineA], register: [engA, course("ENGENG06")] },
    {
      sheet: [],
      register: ["ENGENG05", "ENGENG06", "MATMAT02a", "SVESVE01"].map((code, at) => ({
        ...course(code),
        startDate: `2022-0${at + 1}-10`,
        endDate: `2022-0${at + 1}-28`,
        gradeDate: null,
      })),
    },
  ],
  fails: [
    {
      sheet: [],
      register: ["ENGENG05", "ENGENG06", "ENGENG07", "SVESVE01"].map(course),
    },
  ],
});

/** Courses that are going on, or closed, between two days. */
function isRecent({ row }: Case, from: Day, to: Day): boolean {
  if (
    row?.start === undefined ||
    row.end === undefined ||
    row.status === "notBegun" ||
    row.withdrawal !== undefined
  )
    return false;
  return row.end >= from && row.start <= to && row.end >= row.start;
}

/** The highest pace that the courses reach together, in per cent of full time, and the course that brings it there. */
function highest(cases: readonly Case[]): { pace: number; at: Case | undefined } {
  const changes: { on: Day; pace: number; one: Case }[] = [];
  for (const one of cases) {
    const { row } = one;
    if (row?.start === undefined || row.end === undefined || row.points === undefined) continue;
    const pace = (row.points * 700) / ((row.end - row.start + 1) * fullTimePointsPerWeek);
    changes.push({ on: row.start, pace, one }, { on: (row.end + 1) as Day, pace: -pace, one });
  }
  changes.sort((a, b) => a.on - b.on || a.pace - b.pace);
  let [now, most] = [0, 0];
  let at: Case | undefined;
  for (const change of changes) {
    now += change.pace;
    // Thirds of weeks add up to a hair above the whole.
    if (now > most + 1e-6) [most, at] = [now, change.one];
  }
  return { pace: most, at };
}
