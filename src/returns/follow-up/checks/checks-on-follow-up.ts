import { checksOn } from "../../../engine/check";
import type { ReturnContext } from "../../return-context";
import type { followUpColumns } from "../columns";

const bound = checksOn<typeof followUpColumns, ReturnContext>();

/** A check of one row of the follow-up register. */
export const rowCheck = bound.rowCheck;
/** A check of rows that belong together in the follow-up register. */
export const groupCheck = bound.groupCheck;
