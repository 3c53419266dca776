import type { GroupRow, Verdict } from "../../../engine/check";
import { laterCoursesSource, startsWhileSick, type SickLeave } from "../../../regulations/sickness";
import { type Day, iso } from "../../../values/day";
import { hasLeft, neverBegan, type Course, type Outcome } from "../standing";
import { groupCheck } from "./checks-on-follow-up";

type Row = GroupRow<Partial<Course> & Outcome>;

/** An illness on a row of the person, and of the illnesses that had begun by then the one that lasts longest. */
interface Noted {
  readonly leave: SickLeave;
  readonly rowNumber: number;
  readonly longest: { readonly leave: SickLeave; readonly rowNumber: number };
}

/** A later course of somebody who is ill on another row, which should be registered as ej påbörjad. */
export const sickLaterCourse = groupCheck({
  id: "FUP-SICK-LATER-COURSE",
  severity: "review",
  basis: "stated",
  source: laterCoursesSource,
  needs: ["personalNumber", "startDate"],
  reads: ["status", "sickStart", "sickEnd", "withdrawal", "withdrawalDate"],
  key: ({ personalNumber }) => personalNumber.digits,
  test: (rows) => {
    const noted = leavesOf(rows);
    const found = new Map<number, Verdict<"status" | "startDate">>();
    rows.forEach(({ values }, index) => {
      const { startDate, sickStart } = values;
      if (startDate === undefined || sickStart !== undefined || neverBegan(values) || hasLeft(values)) return;
      const before = lastBefore(noted, startDate)?.longest;
      if (before === undefined || !startsWhileSick(startDate, before.leave)) return;
      found.set(index, {
        at: ["status", "startDate"],
        params: { startDate: iso(startDate), sickStart: iso(before.leave.start), row: before.rowNumber },
      });
    });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", startDate: "2026-01-12", sickStart: "2026-03-02" },
      { personalNumber: "198002182387", startDate: "2026-03-23", status: "Ej påbörjad" },
    ],
    [
      {
        personalNumber: "198002182387",
        startDate: "2026-01-12",
        sickStart: "2026-03-02",
        sickEnd: "2026-03-13",
      },
      { personalNumber: "198002182387", startDate: "2026-03-23" },
    ],
    [
      { personalNumber: "198002182387", startDate: "2026-01-12", sickStart: "2026-03-02" },
      { personalNumber: "197403199289", startDate: "2026-03-23" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", startDate: "2026-01-12", sickStart: "2026-03-02" },
      { personalNumber: "198002182387", startDate: "2026-03-23" },
    ],
    [
      { personalNumber: "198002182387", startDate: "2026-03-23", status: "Pågår" },
      {
        personalNumber: "198002182387",
        startDate: "2026-01-12",
        sickStart: "2026-03-02",
        sickEnd: "2026-03-27",
      },
    ],
  ],
});

/** Every illness, by its first day. */
function leavesOf(rows: readonly Row[]): readonly Noted[] {
  const leaves = rows
    .flatMap(({ values: { sickStart, sickEnd }, rowNumber }) =>
      sickStart === undefined ? [] : [{ leave: { start: sickStart, end: sickEnd }, rowNumber }],
    )
    .sort((a, b) => a.leave.start - b.leave.start);
  let longest = leaves[0];
  return leaves.map((one) => {
    if (longest === undefined || lastDay(one.leave) > lastDay(longest.leave)) longest = one;
    return { ...one, longest };
  });
}

const lastDay = ({ end }: SickLeave): number => end ?? Infinity;

/** The last illness that began on a day or before it, by halving: a group may be the whole table. */
function lastBefore(noted: readonly Noted[], on: Day): Noted | undefined {
  let low = 0;
  let high = noted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((noted[middle]?.leave.start ?? Infinity) <= on) low = middle + 1;
    else high = middle;
  }
  return noted[low - 1];
}
