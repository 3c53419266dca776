import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { nationalTestsColumns } from "./columns";
import { nationalTestsChecks } from "./national-tests-checks";

/**
 * The half-yearly return of national tests to SCB (nationella provresultat): upper secondary komvux in English,
 * mathematics, Swedish and Swedish as a second language, and sfi courses B to D. A row is one person's test; it is
 * dated by the day of the test.
 */
export const nationalTests = defineReturn<typeof nationalTestsColumns, ReturnContext>({
  id: "nationalTests",
  columns: nationalTestsColumns,
  checks: nationalTestsChecks,
  rowDate: ({ testDate }) => testDate,
});
