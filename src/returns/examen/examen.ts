import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { examenColumns } from "./columns";
import { examenChecks } from "./examen-checks";

/**
 * The half-yearly return of examina and slutbetyg from komvux to SCB. A row is one course in one person's document; it
 * is dated by the day that the document was issued.
 */
export const examen = defineReturn<typeof examenColumns, ReturnContext>({
  id: "examen",
  columns: examenColumns,
  checks: examenChecks,
  rowDate: ({ issuedOn }) => issuedOn,
});
