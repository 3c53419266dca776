import { scanPart } from "./scan-part";
import type { ZipPackage } from "./zip-package";

/** A part's link to another part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "sharedStrings", "styles". */
  readonly kind: string;
  /** The part's full name, without a leading "/". */
  readonly target: string;
  /** The relationship's own extent in the part that lists it. */
  readonly start: number;
  readonly end: number;
}

/** Name of the part that lists what `part` links to; "" stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The links of a part; none where the package lists none. Links out of the package are left out. */
export function readRelationships(parts: ZipPackage, part: string): Relationship[] {
  const entry = parts.get(relationshipsPart(part));
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  scanPart(entry, {
    open(tag) {
      if (tag.name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
      const type = tag.attribute("Type") ?? "";
      found.push({
        id: tag.attribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: resolveTarget(part, tag.attribute("Target") ?? ""),
        start: tag.start,
        end: tag.end,
      });
    },
    close() {
      // Only the opening tag says anything.
    },
  });
  return found;
}

function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return decoded(steps.join("/"));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
