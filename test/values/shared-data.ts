import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The facts and data beside the repository, which a fresh clone does not have. */
const shared = join(__dirname, "../../../shared/data");

/** A `describe` for tests on that data; where it is missing they are shown as skipped. */
export const givenSharedData = existsSync(shared) ? describe : describe.skip;

export function sharedText(path: string): string {
  return readFileSync(join(shared, path), "utf8");
}
