import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { staffColumns } from "./columns";
import { staffChecks } from "./staff-checks";

/**
 * The yearly return of teaching staff to SCB (pedagogisk personal), as of 15 October. A row is one person in one
 * activity at one school unit; rows have no date of their own.
 */
export const staff = defineReturn<typeof staffColumns, ReturnContext>({
  id: "staff",
  columns: staffColumns,
  checks: staffChecks,
  rowDate: () => undefined,
});
