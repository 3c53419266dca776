/** The returns whose checks ask which of Nacka's rules hold (regelverk); the others come out the same by either. */
const asked: ReadonlySet<string> = new Set(["gradeCatalogue"]);

/** True where the choice of a regulation set changes what a review of the return finds. */
export function judgedByRegulations(returnId: string): boolean {
  return asked.has(returnId);
}
