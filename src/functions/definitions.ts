import { aplHours } from "./apl-hours";
import { studyForm } from "./study-form";

/** Every formula, in the order that Excel lists them in. */
export const definitions = [aplHours, studyForm] as const;

export type FunctionId = (typeof definitions)[number]["id"];
