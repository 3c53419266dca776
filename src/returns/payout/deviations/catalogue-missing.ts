import { gradeCatalogueDue, gradeCatalogueSources } from "../../../regulations/deadlines";
import { monthOf } from "../../../regulations/month";
import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { engA, lineA } from "./examples";

/** A graded course whose grade catalogue (betygskatalog) has not arrived in time. */
export const catalogueMissing = caseClass({
  id: "D10",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSources.nacka24,
  needs: { register: ["catalogueDate"] },
  find: ({ row, line }, { settings, today, registerHas, firstMonth, month }) => {
    if (row?.grade === undefined || row.end === undefined || !registerHas("catalogueDate")) return undefined;
    if (row.course?.code?.family === "orientation") return undefined;
    const ended = monthOf(row.end);
    if (line === undefined && (ended < firstMonth || ended > month)) return undefined;
    const due = gradeCatalogueDue(row.end, settings.regulations);
    const late = row.catalogueDate === undefined ? today > due : row.catalogueDate > due;
    if (!late) return undefined;
    return {
      row,
      line,
      registerColumn: "catalogueDate",
      own: row.catalogueDate === undefined ? "" : iso(row.catalogueDate),
      params: { due: iso(due), sent: row.catalogueDate === undefined ? 0 : 1 },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [lineA], register: [{ ...engA, catalogueDate: "2023-04-02" }] },
    { sheet: [lineA], register: [{ ...engA, catalogueDate: null }], today: "2023-04-02" },
  ],
  fails: [
    { sheet: [lineA], register: [{ ...engA, catalogueDate: "2023-04-03" }] },
    {
      sheet: [lineA],
      register: [
        { ...engA, catalogueDate: null },
        { ...engA, course: "ENGENG06", catalogueDate: "2023-03-20" },
      ],
    },
    {
      sheet: [lineA],
      register: [{ ...engA, catalogueDate: "2023-04-01" }],
      settings: { regulations: "alvis" },
    },
  ],
});
