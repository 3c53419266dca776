import type { Verdict } from "../../../engine/check";
import { nameWords } from "../name-words";
import { scbStaffFile } from "../sources";
import { groupCheck } from "./checks-on-staff";

/** Different names for one personal number: one of them has somebody else's number, or is misspelled. */
export const nameDiffers = groupCheck({
  id: "STF-NAME-DIFFERS",
  severity: "review",
  basis: "inferred",
  source: scbStaffFile("PersonNr och PersonNamn är variabler på samma rad."),
  needs: ["personalNumber", "name"],
  key: ({ personalNumber }) => personalNumber.digits,
  test: (rows) => {
    const first = rows[0];
    const named = nameWords(first?.values.name ?? "");
    return new Map(
      rows.flatMap(({ values }, index): [number, Verdict<"personalNumber" | "name">][] =>
        nameWords(values.name ?? "") === named
          ? []
          : [[index, { at: ["name", "personalNumber"], params: { row: first?.rowNumber ?? 0 } }]],
      ),
    );
  },
  passes: [
    [
      { personalNumber: "198002182387", name: "Anna Testberg" },
      { personalNumber: "198002182387", name: "Testberg, Anna" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", name: "Anna Testberg" },
      { personalNumber: "198002182387", name: "Anna Provlund" },
    ],
  ],
});
