import { defineFunction } from "./definition";
import { periodName } from "./kinds/period-name";

/** The last day of one of Nacka24's periods. */
export const periodEnd = defineFunction({
  id: "PERIODEND",
  parameters: [{ name: "period", kind: periodName }],
  result: "date",
  readsTables: true,
  call: ({ period }) => period.end,
});
