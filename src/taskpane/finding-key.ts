import type { Finding } from "../engine/finding";

/** Tells a finding from every other on its sheet: its check and its first cell. */
export function findingKey(finding: Finding): string {
  return `${finding.check}:${finding.cells[0].address}`;
}
