import { caseClass } from "../deviation";
import { sicknessOfOthers } from "../sources";
import { engA, lineA } from "./examples";

/** A pupil of another municipality (IKE) whose line does not agree: a change also concerns the home municipality. */
export const otherMunicipality = caseClass({
  id: "D34",
  alongside: true,
  severity: "note",
  basis: "inferred",
  source: sicknessOfOthers,
  needs: { register: ["homeMunicipality"] },
  find: ({ row, line }, { settings }) => {
    if (row?.homeMunicipality === undefined) return undefined;
    const own = settings.municipality.toLowerCase();
    const home = row.homeMunicipality.toLowerCase();
    // "Nacka kommun", and the municipality's own code.
    if (home.startsWith(own) || home === "0182") return undefined;
    return {
      row,
      ...(line === undefined ? {} : { line }),
      registerColumn: "homeMunicipality",
      own: row.homeMunicipality,
      effect: 0,
      params: { municipality: row.homeMunicipality },
    };
  },
  passes: [
    { sheet: [{ ...lineA, grade: "D" }], register: [{ ...engA, homeMunicipality: "Nacka kommun" }] },
    { sheet: [lineA], register: [{ ...engA, homeMunicipality: "Värmdö" }] },
  ],
  fails: [{ sheet: [{ ...lineA, grade: "D" }], register: [{ ...engA, homeMunicipality: "Värmdö" }] }],
});
