import { words } from "./words";

/** What may be asked about a course. */
export type CourseField = "name" | "points" | "level" | "kind";

export const courseField = words<CourseField>("courseField", {
  name: ["namn", "kursnamn", "name"],
  points: ["poäng", "kurspoäng", "verksamhetspoäng", "gymnasiepoäng", "points"],
  level: ["nivå", "utbildningsnivå", "level"],
  kind: ["slag", "typ", "kurstyp", "kind", "type"],
});
