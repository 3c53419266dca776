import { iso } from "../../../values/day";
import { closing } from "../closing";
import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA } from "./examples";

const open = { ...engA, grade: null, gradeDate: null };

/** A course that ended a while ago and has neither grade, withdrawal nor streck: it will be missed on the next sheet. */
export const endedWithoutResult = caseClass({
  id: "D32",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row }, { settings, today, registerHas }) => {
    if (row?.end === undefined || !registerHas("grade") || row.end + settings.daysToGrade >= today)
      return undefined;
    if (row.status === "notBegun" || row.status === "withdrawn") return undefined;
    if (row.grade !== undefined || row.withdrawal !== undefined || closing(row, settings) !== undefined)
      return undefined;
    // A course of this kind ends in an intyg, not a grade.
    if (row.course?.code?.family === "orientation") return undefined;
    return {
      row,
      registerColumn: "grade",
      own: "",
      params: { endDate: iso(row.end), days: today - row.end },
    };
  },
  passes: [
    {
      sheet: [],
      register: [
        { ...open, endDate: "2023-04-08" },
        { ...engA, course: "ENGENG06", grade: "C" },
      ],
    },
    { sheet: [], register: [engA] },
    { sheet: [], register: [{ ...open, status: "Ej påbörjad" }] },
  ],
  fails: [{ sheet: [], register: [open] }],
});
