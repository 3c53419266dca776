import { workplaceLearning } from "../../../regulations/workplace-learning";
import { hoursText } from "../../../values/hours";
import { vocationalFormOf } from "../vocational-form-of";

/** What the hours at a workplace are held against. */
export interface WorkplaceCase {
  readonly form: string;
  readonly points: number;
  readonly validatedPoints?: number | undefined;
  /** Whole minutes that are done. */
  readonly done?: number | undefined;
}

/** The hours done and required, as a message shows them, where less is done than is required. */
export function workplaceShortage({ form, points, validatedPoints = 0, done = 0 }: WorkplaceCase) {
  const kind = vocationalFormOf(form);
  const ruling = kind === undefined ? undefined : workplaceLearning(points, validatedPoints, kind);
  if (ruling?.kind !== "decided" || done >= ruling.value.minutes) return undefined;
  const { basePoints, minutes } = ruling.value;
  return { done: hoursText(done), required: hoursText(minutes), points: basePoints };
}
