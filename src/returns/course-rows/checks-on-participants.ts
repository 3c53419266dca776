import { checksOn } from "../../engine/check";
import type { ParticipantColumns } from "../participant-columns";
import type { ReturnContext } from "../return-context";

const bound = checksOn<ParticipantColumns, ReturnContext>();

/** A check of one row about a person in a course, for every return that has the columns it looks at. */
export const rowCheck = bound.rowCheck;
