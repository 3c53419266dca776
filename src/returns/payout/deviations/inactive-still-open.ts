import { activity, withdrawalSource } from "../../../regulations/activity";
import { iso } from "../../../values/day";
import { closing } from "../closing";
import { caseClass } from "../deviation";
import { engA } from "./examples";

const open = { ...engA, grade: null, gradeDate: null, endDate: "2023-06-04" };

/** A pupil without activity for three weeks whose course is still open: a withdrawal is owed. */
export const inactiveStillOpen = caseClass({
  id: "D31",
  severity: "review",
  basis: "stated",
  source: withdrawalSource,
  needs: { register: ["lastActive"] },
  find: ({ row }, { settings, today }) => {
    if (row?.lastActive === undefined || closing(row, settings) !== undefined || row.status === "withdrawn")
      return undefined;
    if (row.end === undefined || row.end < today || (row.start !== undefined && row.start > today))
      return undefined;
    const { state, inactiveDays, withdrawnFrom } = activity(row.lastActive, today);
    if (state !== "full" && state !== "withdrawn") return undefined;
    return {
      row,
      registerColumn: "lastActive",
      own: iso(row.lastActive),
      params: { days: inactiveDays, from: iso(withdrawnFrom) },
      flips: [{ unknown: "withdrawalDay", choice: settings.withdrawalDay }],
    };
  },
  passes: [
    { sheet: [], register: [{ ...open, lastActive: "2023-04-10" }] },
    {
      sheet: [],
      register: [
        { ...open, lastActive: "2023-03-01", withdrawalDate: "2023-03-02", startDate: "2023-02-20" },
      ],
    },
  ],
  fails: [
    { sheet: [], register: [{ ...open, lastActive: "2023-04-01" }] },
    { sheet: [], register: [{ ...open, lastActive: "2023-03-01" }] },
  ],
});
