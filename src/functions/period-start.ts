import { defineFunction } from "./definition";
import { periodName } from "./kinds/period-name";

/** The first day of one of Nacka24's periods. */
export const periodStart = defineFunction({
  id: "PERIODSTART",
  parameters: [{ name: "period", kind: periodName }],
  result: "date",
  readsTables: true,
  call: ({ period }) => period.start,
});
