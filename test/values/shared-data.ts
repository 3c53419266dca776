import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The facts and data beside the repository, which a fresh clone does not have. */
const shared = join(__dirname, "..", "..", "..", "shared", "data");

export const hasSharedData = existsSync(shared);

export function sharedText(path: string): string {
  return readFileSync(join(shared, path), "utf8");
}
