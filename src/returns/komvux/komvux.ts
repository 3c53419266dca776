import { defineReturn } from "../../engine/return-definition";
import { komvuxChecks } from "./komvux-checks";
import { komvuxColumns } from "./columns";
import type { ReturnContext } from "../return-context";

/**
 * The half-yearly return of komvux to SCB: pupils, course participants and results (komvux, elever, kursdeltagare
 * och utbildningsresultat). A row is one person in one course; it is dated by the day the course began.
 */
export const komvux = defineReturn<typeof komvuxColumns, ReturnContext>({
  id: "komvux",
  columns: komvuxColumns,
  checks: komvuxChecks,
  rowDate: ({ startDate }) => startDate,
});
