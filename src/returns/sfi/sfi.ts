import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { sfiColumns } from "./columns";
import { sfiChecks } from "./sfi-checks";

/**
 * The half-yearly return of sfi to SCB: pupils and course participants (komvux i svenska för invandrare, elever och
 * kursdeltagare). A row is one person in one course; it is dated by the day the course began.
 */
export const sfi = defineReturn<typeof sfiColumns, ReturnContext>({
  id: "sfi",
  columns: sfiColumns,
  checks: sfiChecks,
  rowDate: ({ startDate }) => startDate,
});
