import type { RegulationSet } from "../../regulations/regulation-set";
import { words } from "./words";

export const regulationSet = words<RegulationSet>("regulationSet", {
  nacka24: ["nacka24", "nacka 24", "14 dagar", "14 days"],
  alvis: ["alvis", "10 arbetsdagar", "10 working days"],
});
