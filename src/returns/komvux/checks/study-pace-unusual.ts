import { studyPace } from "../../../regulations/study-pace";
import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-komvux";
import { longestCourseDays } from "../../course-rows/date-span";

const leastPoints = 5;
const mostPoints = 25;
/** Weeks without teaching that a slow course may have had. */
const holidayWeeks = 2;

/**
 * Points a week outside what komvux grants: 5 (25 %) to 25 (125 %). Leaves room for an unfinished last week and for
 * holidays. Examinations (prövning) have no pace; points are taken from the course list where the sheet has none.
 */
export const studyPaceUnusual = rowCheck({
  id: "KVX-PACE",
  severity: "review",
  basis: "inferred",
  source: adultEducationOrdinance("2 kap. 2 §", "20 verksamhetspoäng motsvarar en vecka på heltid."),
  needs: ["startDate", "endDate", "courseCode"],
  reads: ["points", "examination"],
  test: ({ startDate, endDate, courseCode, points, examination }, { courses }) => {
    const extent = points ?? courses.find(courseCode.code)?.points;
    if (extent === undefined || extent === 0 || examination?.set === true) return undefined;
    if (endDate < startDate || endDate - startDate > longestCourseDays) return undefined;
    const { weeks, pointsPerWeek, percent } = studyPace(extent, startDate, endDate);
    const tooFast = extent / Math.ceil(weeks) > mostPoints;
    const tooSlow = extent / Math.max(1, weeks - holidayWeeks) < leastPoints;
    if (!tooFast && !tooSlow) return undefined;
    return {
      at: ["endDate", "startDate", "points"],
      params: {
        points: extent,
        days: endDate - startDate + 1,
        pointsPerWeek: Math.round(pointsPerWeek),
        percent: Math.round(percent),
      },
    };
  },
  passes: [
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2026-03-20" },
    {
      courseCode: "ENGENG05",
      points: 100,
      startDate: "2026-01-12",
      endDate: "2026-01-12",
      examination: "Ja",
    },
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2029-01-12" },
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2026-02-06" },
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2026-06-12" },
  ],
  fails: [
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2026-01-23" },
    { courseCode: "ENGENG05", points: 100, startDate: "2026-01-12", endDate: "2026-12-18" },
    { courseCode: "ENGENG05", startDate: "2026-01-12", endDate: "2026-01-23" },
  ],
});
