import type { Verdict } from "../../../engine/check";
import { populationRegistrationLaw } from "../../sources";
import { nameWords } from "../name-words";
import { groupCheck } from "./checks-on-staff";

/** One name and one day of birth with two numbers: perhaps one person whose number was changed or mistyped. */
export const personTwoNumbers = groupCheck({
  id: "STF-PERSON-TWO-NUMBERS",
  severity: "review",
  basis: "inferred",
  source: populationRegistrationLaw("För varje person som folkbokförs fastställs ett personnummer."),
  needs: ["personalNumber", "name"],
  key: ({ personalNumber, name }) =>
    personalNumber.birthDate === undefined ? undefined : `${personalNumber.birthDate}|${nameWords(name)}`,
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
