import type { Formula } from "./definition";
import { definitions } from "./definitions";

/** The formulas whose answers change when the provider adds periods or check amounts. */
export const tableReaders: ReadonlySet<string> = new Set(
  (definitions as readonly Formula[]).flatMap((one) =>
    "readsTables" in one && one.readsTables ? [one.id] : [],
  ),
);
