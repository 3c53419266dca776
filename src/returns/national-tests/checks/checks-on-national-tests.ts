import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { nationalTestsColumns } from "../columns";

const bound = checksOn<typeof nationalTestsColumns, ReturnContext>();

/** A check of one row of the return of national tests. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the return of national tests. */
export const groupCheck = bound.groupCheck;
