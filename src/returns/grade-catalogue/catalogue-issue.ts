import {
  type GradeCatalogueEntry,
  type GradeCatalogueField,
  type GradeCatalogueIssue,
  gradeCatalogueIssues,
  type GradeCatalogueTrouble,
} from "../../regulations/grade-catalogue";
import type { RegulationSet } from "../../regulations/regulation-set";

const both: readonly RegulationSet[] = ["nacka24", "alvis"];

/**
 * What the regulation says of one field of a row, for one trouble. Where no regulation set is chosen, it is enough that
 * one of the two says so; a check whose answer differs between them is therefore never an `error`.
 */
export function catalogueIssue(
  field: GradeCatalogueField,
  trouble: GradeCatalogueTrouble,
  entry: GradeCatalogueEntry,
  chosen: RegulationSet | undefined,
): GradeCatalogueIssue | undefined {
  for (const set of chosen === undefined ? both : [chosen]) {
    const found = gradeCatalogueIssues(entry, set).find(
      (issue) => issue.field === field && issue.trouble === trouble,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
