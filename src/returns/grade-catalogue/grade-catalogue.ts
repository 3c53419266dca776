import { defineReturn } from "../../engine/return-definition";
import type { ReturnContext } from "../return-context";
import { gradeCatalogueColumns } from "./columns";
import { gradeCatalogueChecks } from "./grade-catalogue-checks";

/**
 * A grade catalogue (betygskatalog) as Nacka wants it from its providers: a row is one grade of one person. Nacka
 * receives it on paper; what is checked is the list that the paper is printed from. Dated by betygsdatum.
 */
export const gradeCatalogue = defineReturn<typeof gradeCatalogueColumns, ReturnContext>({
  id: "gradeCatalogue",
  columns: gradeCatalogueColumns,
  checks: gradeCatalogueChecks,
  rowDate: ({ gradeDate, endDate }) => gradeDate ?? endDate,
});
