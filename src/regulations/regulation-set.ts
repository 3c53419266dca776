/**
 * Nacka's instructions exist in two states (regelverk): `nacka24`, written for the system Nacka24, and `alvis`, the
 * later pages of the system that replaced it. None of the pages says from when it holds, so the provider chooses.
 */
export type RegulationSet = "nacka24" | "alvis";
