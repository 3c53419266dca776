import { examinationSource } from "../../../regulations/examination";
import { caseClass } from "../deviation";
import { engA, lineA } from "./examples";

/** A line for a prövning, or so short that it may be one: whether and how a prövning is paid is not public. */
export const examinationPaid = caseClass({
  id: "D20",
  severity: "review",
  basis: "inferred",
  source: examinationSource,
  restsOn: ["shares"],
  find: ({ row, line }, { settings }) => {
    if (line === undefined || line.correction || (line.amount ?? 0) <= 0) return undefined;
    const { start, end } = row ?? line;
    const marked = line.examination || row?.examination === true;
    const short =
      start !== undefined &&
      end !== undefined &&
      end >= start &&
      end - start <= 13 &&
      line.grade !== undefined;
    if (!marked && !(short && line.course?.sfi === undefined)) return undefined;
    const share = settings.shares.examination;
    if (share !== undefined && share > 0 && marked) return undefined;
    return {
      line,
      row,
      sheetColumn: "amount",
      registerColumn: "examination",
      sheet: "",
      effect: line.amount === undefined ? undefined : -line.amount,
      effectIs: share === 0 ? "exact" : "atMost",
      params: { marked: marked ? 1 : 0 },
      ...(share === undefined ? { flips: [{ unknown: "shares", choice: "examination" }] } : {}),
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    {
      sheet: [{ ...lineA, examination: "Ja" }],
      register: [{ ...engA, examination: "Ja" }],
      settings: { shares: { examination: 100 } },
    },
  ],
  fails: [
    { sheet: [lineA], register: [{ ...engA, examination: "Ja" }] },
    { sheet: [{ ...lineA, startDate: "2023-03-06" }], register: [{ ...engA, startDate: "2023-03-06" }] },
  ],
});
