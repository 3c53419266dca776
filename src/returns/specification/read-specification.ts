import type { Grid } from "../../engine/table";
import { documentFacts } from "./document-facts";
import { readVariables } from "./read-variables";
import type { Specification } from "./specification";
import { findTableHead } from "./table-head";

/**
 * Reads SCB's description of a data file (datafilsbeskrivning) from a workbook's sheets, wherever in the first 30 rows
 * its table begins. Undefined where no sheet has such a table; what could not be read in one is in `remarks`.
 * Layout: SCB's own files for sister collections of 2025 and 2026.
 */
export function readSpecification(grids: readonly Grid[]): Specification | undefined {
  return grids
    .flatMap((grid) => readSheet(grid) ?? [])
    .sort((a, b) => b.variables.length - a.variables.length)[0];
}

function readSheet(grid: Grid): Specification | undefined {
  const head = findTableHead(grid);
  if (head === undefined) return undefined;
  const read = readVariables(grid, head);
  return read.variables.length === 0 ? undefined : { ...documentFacts(grid, head.row), ...read };
}
