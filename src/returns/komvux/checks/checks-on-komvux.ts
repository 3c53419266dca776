import { checksOn } from "../../../engine/check";
import type { komvuxColumns } from "../columns";
import type { ReturnContext } from "../../return-context";

const bound = checksOn<typeof komvuxColumns, ReturnContext>();

/** A check of one column's cells in the komvux return. */
export const cellCheck = bound.cellCheck;
/** A check of one row of the komvux return. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the komvux return. */
export const groupCheck = bound.groupCheck;
