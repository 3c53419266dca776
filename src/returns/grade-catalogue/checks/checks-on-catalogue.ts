import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { gradeCatalogueColumns } from "../columns";

const bound = checksOn<typeof gradeCatalogueColumns, ReturnContext>();

/** A check of one column's cells in the grade catalogue. */
export const cellCheck = bound.cellCheck;
/** A check of one row of the grade catalogue. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the grade catalogue. */
export const groupCheck = bound.groupCheck;
