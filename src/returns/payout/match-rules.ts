import type { Gate } from "../../engine/reconcile";
import type { Entry } from "./entry";

const nameKey = (name: string | undefined): string | undefined => {
  if (name === undefined) return undefined;
  // "Efternamn, Förnamn" and "Förnamn Efternamn" are one name; å, ä and ö stay themselves.
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words === null ? undefined : [...words].sort().join(" ");
};

const personAndCourse = ({ person, course }: Entry): string | undefined =>
  person === undefined || course === undefined ? undefined : `${person}|${course.key}`;

const exact = (entry: Entry): string | undefined => {
  const key = personAndCourse(entry);
  return key === undefined || entry.start === undefined ? undefined : `${key}|${entry.start}`;
};

const personAndCourseName = ({ person, courseName, points }: Entry): string | undefined =>
  person === undefined || courseName === undefined || points === undefined
    ? undefined
    : `${person}|${courseName
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "")}|${points}`;

const nameAndCourse = ({ name, course, start }: Entry): string | undefined => {
  const key = nameKey(name);
  return key === undefined || course === undefined ? undefined : `${key}|${course.key}|${start ?? ""}`;
};

/**
 * How a line of the payout sheet and a row of the register meet, in this order: the same person, course and start; the
 * same person and course with starts some days apart; the same person, course name and points. A name, and a course
 * begun at quite another time, only make a suggestion. Never by amount, and never by name alone.
 */
export function matchRules(nearDays: number): readonly Gate<Entry, Entry>[] {
  return [
    { id: "exact", left: exact, right: exact },
    {
      id: "nearStart",
      left: personAndCourse,
      right: personAndCourse,
      distance: (line, row) => {
        // A line without a start may be any of the person's: only an only one is taken.
        if (line.start === undefined || row.start === undefined) return nearDays;
        const days = Math.abs(line.start - row.start);
        return days <= nearDays ? days : undefined;
      },
    },
    {
      id: "courseName",
      left: personAndCourseName,
      right: personAndCourseName,
      distance: (line, row) =>
        line.start === undefined || row.start === undefined || Math.abs(line.start - row.start) > nearDays
          ? undefined
          : Math.abs(line.start - row.start),
    },
    { id: "otherStart", left: personAndCourse, right: personAndCourse, suggestsOnly: true },
    { id: "name", left: nameAndCourse, right: nameAndCourse, suggestsOnly: true },
  ];
}
