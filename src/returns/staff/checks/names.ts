import type { Verdict } from "../../../engine/check";
import { populationRegistrationLaw } from "../../sources";
import { scbStaffFile } from "../sources";
import { groupCheck } from "./checks-on-staff";

/** The words of a name in any order: "Berg, Anna" is "Anna Berg". */
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .sort()
    .join(" ");

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
    const named = wordsOf(first?.values.name ?? "");
    return new Map(
      rows.flatMap(({ values }, index): [number, Verdict<"personalNumber" | "name">][] =>
        wordsOf(values.name ?? "") === named
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

/** One name and one day of birth with two numbers: perhaps one person whose number was changed or mistyped. */
export const personTwoNumbers = groupCheck({
  id: "STF-PERSON-TWO-NUMBERS",
  severity: "review",
  basis: "inferred",
  source: populationRegistrationLaw("För varje person som folkbokförs fastställs ett personnummer."),
  needs: ["personalNumber", "name"],
  key: ({ personalNumber, name }) =>
    personalNumber.birthDate === undefined ? undefined : `${personalNumber.birthDate}|${wordsOf(name)}`,
  test: (rows) => {
    const first = rows[0];
    return new Map(
      rows.flatMap(({ values }, index): [number, Verdict<"personalNumber" | "name">][] =>
        values.personalNumber?.digits === first?.values.personalNumber?.digits
          ? []
          : [[index, { at: ["personalNumber", "name"], params: { row: first?.rowNumber ?? 0 } }]],
      ),
    );
  },
  passes: [
    [
      { personalNumber: "200008052383", name: "Anna Testberg" },
      { personalNumber: "200008052391", name: "Karin Provlund" },
    ],
    [
      { personalNumber: "198002182387", name: "Anna Testberg" },
      { personalNumber: "200008052391", name: "Anna Testberg" },
    ],
  ],
  fails: [
    [
      { personalNumber: "200008052383", name: "Anna Testberg" },
      { personalNumber: "200008052391", name: "Testberg Anna" },
    ],
  ],
});
