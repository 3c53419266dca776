import { repeatedRows } from "../../course-rows/repeated-rows";
import { verdictsAt } from "../../course-rows/verdicts-at";
import { scbSfi } from "../sources";
import { groupCheck } from "./checks-on-sfi";

/** One person with different language codes: the rows that differ from the first. */
export const languageDiffer = groupCheck({
  id: "SFI-LANGUAGE-DIFFER",
  severity: "review",
  basis: "inferred",
  source: scbSfi("SCB ger ut listan Språkkoder – SFI – Elever för varje insamling."),
  needs: ["personalNumber", "language"],
  key: ({ personalNumber }) => personalNumber.digits,
  test: (rows) => {
    const language = rows[0]?.values.language ?? "";
    const differing = [...repeatedRows(rows)].flatMap(([index, { row }]) =>
      rows[index]?.values.language === language ? [] : [[index, { row, other: language }] as const],
    );
    return verdictsAt(["language", "personalNumber"], new Map(differing));
  },
  passes: [
    [
      { personalNumber: "198002182387", language: "ARA" },
      { personalNumber: "198002182387", language: "ara" },
    ],
    [
      { personalNumber: "198002182387", language: "ARA" },
      { personalNumber: "19900101TF10", language: "SOM" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", language: "ARA" },
      { personalNumber: "198002182387", language: "SOM" },
    ],
  ],
});
