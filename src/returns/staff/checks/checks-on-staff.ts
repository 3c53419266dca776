import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { staffColumns } from "../columns";

const bound = checksOn<typeof staffColumns, ReturnContext>();

/** A check of one row of the staff return. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the staff return. */
export const groupCheck = bound.groupCheck;
