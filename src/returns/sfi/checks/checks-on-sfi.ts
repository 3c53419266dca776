import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { sfiColumns } from "../columns";

const bound = checksOn<typeof sfiColumns, ReturnContext>();

/** A check of one row of the sfi return. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the sfi return. */
export const groupCheck = bound.groupCheck;
