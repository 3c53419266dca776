import type { CourseCode } from "../values/course-code";
import type { Day } from "../values/day";
import type { Params } from "../values/reading";
import { examinationTime } from "./examination";
import { nackaInstructions } from "./nacka-source";
import type { RegulationSet } from "./regulation-set";
import type { Source } from "./source";

/** Nacka kommun's own school unit, under which every grade in Nacka's adult education is set. */
export const nackaSchoolUnit = "65062411";

/** Huvudman of all of it. */
export const nackaAuthority = "Nacka kommun";

/** Whether a text names Nacka kommun as the huvudman, with or without the word kommun. */
export function isNackaAuthority(text: string): boolean {
  return /^nacka(?: kommuns?)?$/i.test(text.trim().replace(/\s+/g, " "));
}

/** The most characters of the summary (sammanfattning) of a komvuxarbete. */
export const summaryMostCharacters = 240;

/** One row of a grade catalogue (betygskatalog). Texts are trimmed; one that is empty counts as missing. */
export interface GradeCatalogueEntry {
  readonly schoolUnit?: string | undefined;
  /** Huvudman: Nacka kommun. */
  readonly authority?: string | undefined;
  /** Skolenhet: the provider. */
  readonly school?: string | undefined;
  readonly course?: CourseCode | undefined;
  readonly courseName?: string | undefined;
  readonly points?: number | undefined;
  readonly grade?: string | undefined;
  /** The pupil's own first and last day on the course. */
  readonly startDate?: Day | undefined;
  readonly endDate?: Day | undefined;
  readonly gradeDate?: Day | undefined;
  readonly personalNumber?: string | undefined;
  readonly name?: string | undefined;
  /** Övriga upplysningar. */
  readonly otherInformation?: string | undefined;
  /** Of a komvuxarbete. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  /** True for a prövning. */
  readonly isExamination?: boolean | undefined;
}

export type GradeCatalogueField = Exclude<keyof GradeCatalogueEntry, "isExamination">;

export type GradeCatalogueTrouble =
  | "missing"
  | "otherSchoolUnit"
  | "endBeforeStart"
  | "gradeDateNotEndDate"
  | "specialisationMissing"
  | "summaryTooLong"
  | "examinationNotMarked"
  | "examinationTooLong";

export interface GradeCatalogueIssue {
  readonly field: GradeCatalogueField;
  readonly trouble: GradeCatalogueTrouble;
  readonly params?: Params;
}

const contents = nackaInstructions(
  "Betygskatalog",
  "Skolenhetskod –65062411 (Nacka kommun) […] Huvudman – Nacka kommun […] Skolenhet – aktuell anordnare […] Nationell kurskod (Skolverket) […] Kursnamn […] Kursens poäng […] Betyg […] Elevens individuella start- och slutdatum (år-månad-dag) (startdatum Nacka specifikt) […] Elevens personnummer […] Elevens för- och efternamn.",
);
const examination = nackaInstructions(
  "Betygskataloger efter prövning",
  "Prövning, max. Studietid två veckor. Det ska tydligt framgå att det är en PRÖVNING.",
);

export const gradeCatalogueSource: Readonly<Record<GradeCatalogueTrouble, Source>> = {
  missing: contents,
  otherSchoolUnit: contents,
  endBeforeStart: contents,
  gradeDateNotEndDate: nackaInstructions("Betygskatalog", "Betygsdatum är samma som kursens slutdatum."),
  specialisationMissing: nackaInstructions(
    "Betygskataloger för specialiseringskurser",
    "Betygskataloger för specialiseringskurser kännetecknas genom att nationell kurskod slutar med S, […] Specialisering ska framgå under ”Övriga upplysningar”, använd en kort formulering.",
  ),
  summaryTooLong: nackaInstructions("Betygskatalog för Komvuxarbete", "Sammanfattning (max 240 tecken)."),
  examinationNotMarked: examination,
  examinationTooLong: examination,
};

const always = [
  "schoolUnit",
  "authority",
  "school",
  "course",
  "courseName",
  "points",
  "grade",
  "endDate",
  "gradeDate",
  "personalNumber",
  "name",
] as const satisfies readonly GradeCatalogueField[];

/** What is wrong with a row, field by field; nothing for a row that is as it should be. */
export function gradeCatalogueIssues(
  entry: GradeCatalogueEntry,
  regulations: RegulationSet = "nacka24",
): readonly GradeCatalogueIssue[] {
  return [
    ...missingFields(entry, regulations),
    ...wrongSchoolUnit(entry),
    ...wrongDates(entry),
    ...wrongSpecialisation(entry),
    ...wrongKomvuxWork(entry),
    ...wrongExamination(entry, regulations),
  ];
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === "";
}

/** The pupil's own start date is asked for by Nacka24's text; the later page does not name it. */
function missingFields(entry: GradeCatalogueEntry, regulations: RegulationSet): GradeCatalogueIssue[] {
  const isWork = entry.course?.family === "komvuxWork";
  const required: readonly GradeCatalogueField[] = [
    ...always,
    ...(regulations === "nacka24" ? (["startDate"] as const) : []),
    ...(isWork ? (["title", "summary"] as const) : []),
  ];
  return required.filter((field) => isMissing(entry[field])).map((field) => ({ field, trouble: "missing" }));
}

function wrongSchoolUnit({ schoolUnit }: GradeCatalogueEntry): GradeCatalogueIssue[] {
  if (schoolUnit === undefined || schoolUnit === "" || schoolUnit === nackaSchoolUnit) return [];
  return [{ field: "schoolUnit", trouble: "otherSchoolUnit", params: { expected: nackaSchoolUnit } }];
}

function wrongDates({ startDate, endDate, gradeDate }: GradeCatalogueEntry): GradeCatalogueIssue[] {
  if (endDate === undefined) return [];
  const issues: GradeCatalogueIssue[] = [];
  if (startDate !== undefined && endDate < startDate)
    issues.push({ field: "endDate", trouble: "endBeforeStart" });
  if (gradeDate !== undefined && gradeDate !== endDate)
    issues.push({ field: "gradeDate", trouble: "gradeDateNotEndDate" });
  return issues;
}

/** A specialiseringskurs: AFFAFÄ00S, HAVHNT04S. Levels (nivåer) of Gy25 have no such ending. */
export function isSpecialisation({ code, family }: CourseCode): boolean {
  return family === "gy11" && /\dS$/.test(code);
}

function wrongSpecialisation({ course, otherInformation }: GradeCatalogueEntry): GradeCatalogueIssue[] {
  return course !== undefined && isSpecialisation(course) && isMissing(otherInformation)
    ? [{ field: "otherInformation", trouble: "specialisationMissing" }]
    : [];
}

function wrongKomvuxWork({ course, summary = "" }: GradeCatalogueEntry): GradeCatalogueIssue[] {
  const characters = Array.from(summary.normalize("NFC")).length;
  if (course?.family !== "komvuxWork" || characters <= summaryMostCharacters) return [];
  return [
    { field: "summary", trouble: "summaryTooLong", params: { characters, most: summaryMostCharacters } },
  ];
}

function wrongExamination(entry: GradeCatalogueEntry, regulations: RegulationSet): GradeCatalogueIssue[] {
  if (entry.isExamination !== true) return [];
  const { startDate, endDate, otherInformation = "" } = entry;
  const issues: GradeCatalogueIssue[] = [];
  if (!/prövning/i.test(otherInformation.normalize("NFC")))
    issues.push({ field: "otherInformation", trouble: "examinationNotMarked" });
  const time =
    startDate === undefined || endDate === undefined
      ? "within"
      : examinationTime(startDate, endDate, regulations);
  if (time === "tooLong") issues.push({ field: "endDate", trouble: "examinationTooLong" });
  return issues;
}
