import type { Verdict } from "../../../engine/check";
import { coursePoints } from "../../sources";
import { groupCheck } from "./checks-on-komvux";

/** One person in a whole course on basic level and in parts (delkurs) of it: the points are then counted twice. */
export const coursePartsAndWhole = groupCheck({
  id: "KVX-PARTS-AND-WHOLE",
  severity: "review",
  basis: "inferred",
  source: coursePoints(
    "De nationella delkursernas poäng är tillsammans kursens poäng: GRNENGA–D 100, 100, 200 och 200 av GRNENG2:s 600.",
  ),
  needs: ["personalNumber", "courseCode"],
  key: ({ personalNumber, courseCode: { code, family } }) =>
    family === "grn" || family === "grnPart" || (family === "localPart" && code.startsWith("GRN"))
      ? `${personalNumber.digits}|${code.slice(3, 6)}`
      : undefined,
  test: (rows) => {
    const found = new Map<number, Verdict<"courseCode" | "personalNumber">>();
    const part = rows.find(({ values }) => values.courseCode?.family !== "grn");
    if (part === undefined) return found;
    rows.forEach(({ values: { courseCode } }, index) => {
      if (courseCode?.family !== "grn") return;
      found.set(index, {
        at: ["courseCode", "personalNumber"],
        params: { course: courseCode.code, part: part.values.courseCode?.code ?? "", row: part.rowNumber },
      });
    });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", courseCode: "GRNENGA" },
      { personalNumber: "198002182387", courseCode: "GRNENGB" },
    ],
    [
      { personalNumber: "198002182387", courseCode: "GRNENG2" },
      { personalNumber: "198002182387", courseCode: "GRNMATA" },
    ],
    [
      { personalNumber: "198002182387", courseCode: "GRNENG2" },
      { personalNumber: "19900101TF10", courseCode: "GRNENGA" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", courseCode: "GRNENG2" },
      { personalNumber: "198002182387", courseCode: "GRNENGC" },
    ],
  ],
});
