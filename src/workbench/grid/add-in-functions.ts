import type { AddinFunctions } from "../host/excel-host";

/** The add-in's namespace for formulas, as its manifest states it. */
const namespace = "NACKA";

/** The add-in's formulas from the metadata that Excel reads too; undefined where the server does not have it. */
export async function fetchAddInFunctions(): Promise<AddinFunctions | undefined> {
  const answer = await fetch("functions.json");
  if (!answer.ok) return undefined;
  const { functions } = (await answer.json()) as Pick<AddinFunctions, "functions">;
  return { namespace, functions };
}
