import { workplaceShares } from "../../../regulations/workplace-learning";
import { iso } from "../../../values/day";
import { hasLeft, neverBegan } from "../standing";
import { rowCheck } from "./checks-on-follow-up";
import { workplaceShortage } from "./workplace-shortage";

/**
 * A course of a vocational education that has ended with less workplace learning than the whole education's share. For
 * information: the share is of the education, and another course may have more.
 */
export const aplCourse = rowCheck({
  id: "FUP-APL-COURSE",
  severity: "note",
  basis: "inferred",
  source: workplaceShares.vocational.source,
  needs: ["vocationalForm", "points", "endDate", "courseCode"],
  reads: ["workplaceHours", "educationPoints", "validatedPoints", "status", "withdrawal", "withdrawalDate"],
  test: (row, { today }) => {
    const { vocationalForm, points, endDate, courseCode, workplaceHours, validatedPoints } = row;
    if (row.educationPoints !== undefined || courseCode.family === "orientation") return undefined;
    if (endDate > today || neverBegan(row) || hasLeft(row)) return undefined;
    const short = workplaceShortage({ form: vocationalForm, points, validatedPoints, done: workplaceHours });
    return short && { at: ["workplaceHours", "points"], params: { ...short, endDate: iso(endDate) } };
  },
  passes: [
    {
      vocationalForm: "Yrkesutbildning",
      courseCode: "VÅRVÅR01",
      points: 200,
      endDate: "2026-06-05",
      workplaceHours: 60,
    },
    { vocationalForm: "Yrkesutbildning", courseCode: "VÅRVÅR01", points: 200, endDate: "2026-09-18" },
    { vocationalForm: "Yrkesutbildning", courseCode: "KGYORI11A", points: 40, endDate: "2026-06-05" },
    {
      vocationalForm: "Yrkesutbildning",
      courseCode: "VÅRVÅR01",
      points: 200,
      endDate: "2026-06-05",
      educationPoints: 1500,
    },
  ],
  fails: [
    {
      vocationalForm: "Yrkesutbildning",
      courseCode: "VÅRVÅR01",
      points: 200,
      endDate: "2026-06-05",
      workplaceHours: 59,
    },
    {
      vocationalForm: "Lärling",
      courseCode: "VÅRVÅR01",
      points: 200,
      endDate: "2026-06-05",
      workplaceHours: 60,
    },
    { vocationalForm: "Yrkesutbildning", courseCode: "VÅRVÅR01", points: 200, endDate: "2026-06-05" },
  ],
});
