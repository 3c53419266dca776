import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { examenColumns } from "../columns";

const bound = checksOn<typeof examenColumns, ReturnContext>();

/** A check of one column's cells in the return of examina. */
export const cellCheck = bound.cellCheck;
/** A check of one row of the return of examina. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the return of examina. */
export const groupCheck = bound.groupCheck;
