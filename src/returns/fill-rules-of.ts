import { defaultFillRules, type FillRules } from "../engine/fill-rules";
import type { Columns } from "../engine/column";
import { komvuxFillRules } from "./komvux/fill-rules";

/** Returns that say themselves what filling must know; the others follow from their columns. */
const stated: Readonly<Record<string, FillRules>> = {
  komvux: komvuxFillRules,
  sfi: {
    key: ["personalNumber", "sfiCourse", "studyPath", "startDate", "schoolUnit"],
    needed: 1,
    period: { start: "startDate", end: "endDate", left: "withdrawalDate" },
    words: komvuxFillRules.words,
  },
  nationalTests: {
    key: ["personalNumber", "testedCourse", "testDate"],
    needed: 2,
    period: { start: "testDate", end: "testDate" },
    words: {},
  },
  /** The reference date is one day in October: rows have no half-year. */
  staff: { key: ["personalNumber", "schoolUnit", "activityType"], needed: 1, words: {} },
  examen: {
    key: ["personalNumber", "documentType", "courseCode"],
    needed: 1,
    period: { start: "issuedOn", end: "issuedOn" },
    words: {},
  },
};

export function fillRulesOf(returnId: string, columns: Columns): FillRules {
  return stated[returnId] ?? defaultFillRules(columns);
}
