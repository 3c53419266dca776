/** The requirement sets that the stand-in says it has, as Office.js asks for them; `excelApi` such as "1.14". */
export function requirementSets(excelApi = newestExcelApi): Readonly<Record<string, number>> {
  return {
    ExcelApi: Number(excelApi),
    RichApiRuntime: 1.3,
    CustomFunctions: 1.7,
    CustomFunctionsRuntime: 1.3,
    SharedRuntime: 1.1,
  };
}

/** What the oldest Excel that the add-in supports has: LTSC 2021. */
export const newestExcelApi = "1.14";

/** True where the sets hold the asked one in the asked version or a newer: 1.9 is older than 1.14. */
export function hasRequirementSet(
  sets: Readonly<Record<string, number>>,
  name: string,
  version: string | number = "1.1",
): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  const [major = 0, minor = 0] = partsOf(found[1]);
  const [wantedMajor = 0, wantedMinor = 0] = partsOf(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function partsOf(version: string | number): number[] {
  return String(version).split(".").map(Number);
}
