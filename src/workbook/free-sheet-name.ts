/** Excel's limit for a sheet's name. */
const longestName = 31;

/** A name for a new sheet: without the characters that Excel refuses, and unlike all names that are taken. */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  // Names of sheets compare without case.
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const bare = wanted.replace(/[[\]:*?/\\]/g, " ").slice(0, longestName);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = bare.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
