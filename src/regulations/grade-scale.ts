import type { CourseFamily } from "../values/course-code";
import { day, type Day } from "../values/day";
import type { EducationLevel } from "../values/education-level";
import type { Grade } from "../values/grade";
import type { Source } from "./source";

/** The grades (betygsskala) that can be set on a kind of course during a time. */
export interface GradeScale {
  /** Empty where no grade is ever set: the pupil gets an intyg. `streck` is the decision not to grade. */
  readonly grades: readonly Grade[];
  /** The first and last day of grading that the scale holds for; undefined where it is open. */
  readonly since?: Day;
  readonly until?: Day;
  readonly source: Source;
}

/** What decides a course's scale: the family of its code, and the level. */
export interface GradedCourse {
  readonly family: CourseFamily;
  readonly level: EducationLevel | undefined;
}

interface ScaleRow extends GradeScale {
  readonly covers: (course: GradedCourse) => boolean;
}

const schoolAct = "Skollagen (2010:800) 20 kap.";
const ordinance = "Förordning (2011:1108) om vuxenutbildning 4 kap.";

const simplified: Source = {
  title: "Skolverket, Förenklad betygsskala införs i tre skolformsdelar i komvux",
  stated:
    "Från och med den 1 januari 2022 sätts Godkänt eller Icke godkänt, oavsett när kursen började; dessförinnan A–F.",
  date: "2022",
};

const ofLevel =
  (...levels: readonly EducationLevel[]) =>
  ({ level }: GradedCourse): boolean =>
    level !== undefined && levels.includes(level);

const ofFamily =
  (...families: readonly CourseFamily[]) =>
  ({ family }: GradedCourse): boolean =>
    families.includes(family);

/** The scales; the first row that covers a course on a day holds, so that exceptions stand before levels. */
export const gradeScales: readonly ScaleRow[] = [
  {
    covers: ofFamily("orientation"),
    grades: [],
    source: {
      title: `${ordinance} 7 och 25 §§`,
      stated: "Betyg sätts inte på orienteringskurser och individuella kurser; eleven får ett intyg.",
    },
  },
  {
    covers: ofFamily("komvuxWork"),
    grades: ["E", "F", "streck"],
    source: { title: `${ordinance} 8 §`, stated: "Komvuxarbete på gymnasial nivå betygsätts med E eller F." },
  },
  {
    covers: ofFamily("gy2000"),
    grades: ["IG", "G", "VG", "MVG", "streck"],
    source: {
      title: "UHR, betyg från kurser påbörjade före den 1 juli 2012",
      stated:
        "Kurser i gymnasial vuxenutbildning som påbörjades före 2012-07-01 har betygen IG, G, VG och MVG.",
    },
  },
  {
    covers: ofLevel("basic", "sfi"),
    grades: ["A", "B", "C", "D", "E", "F", "streck"],
    since: day("2012-07-01"),
    until: day("2021-12-31"),
    source: simplified,
  },
  {
    covers: ofLevel("basic", "sfi"),
    grades: ["G", "IG", "streck"],
    since: day("2022-01-01"),
    source: simplified,
  },
  {
    covers: ofLevel("adaptedBasic"),
    grades: ["G"],
    since: day("2022-01-01"),
    source: {
      title: `${schoolAct} 35–36 §§`,
      stated: "På anpassad grundläggande nivå sätts bara Godkänt; annars får eleven ett intyg.",
    },
  },
  {
    // Gymnasiearbete and packages are left out: no source at hand states theirs.
    covers: ({ family, level }) =>
      level === "adaptedUpperSecondary" && !["upperSecondaryWork", "package"].includes(family),
    grades: ["A", "B", "C", "D", "E"],
    source: {
      title: `${schoolAct} 35–39 §§`,
      stated: "På anpassad gymnasial nivå sätts något av betygen A–E; annars får eleven ett intyg.",
    },
  },
  {
    covers: ({ family, level }) =>
      level === "upperSecondary" && !["upperSecondaryWork", "package"].includes(family),
    grades: ["A", "B", "C", "D", "E", "F", "streck"],
    source: {
      title: `${schoolAct} 39 § och ${ordinance.toLowerCase()} 11 §`,
      stated:
        "På gymnasial nivå sätts något av betygen A–F; saknas underlag sätts inte betyg, utan ett streck.",
    },
  },
];

/** The scale that holds for a course graded on a day; undefined where we know no rule for it. */
export function gradeScale(course: GradedCourse, gradedOn: Day): GradeScale | undefined {
  return gradeScales.find(
    ({ covers, since, until }) =>
      covers(course) &&
      (since === undefined || gradedOn >= since) &&
      (until === undefined || gradedOn <= until),
  );
}

/** The grades that may be set on a course on a day; none where no grade is set, and where we know no rule. */
export function gradesAllowed(course: GradedCourse, gradedOn: Day): readonly Grade[] {
  return gradeScale(course, gradedOn)?.grades ?? [];
}
