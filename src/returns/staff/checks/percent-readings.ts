import { type ColumnCheck, readingCheck } from "../../readings/column-check";
import { excelError } from "../../readings/reading-verdict";
import { extentKeys, subjectKeys } from "../column-groups";
import type { StaffColumn } from "../columns";
import { scbStaffFile, subjectShares } from "../sources";

const whole = scbStaffFile(
  "Omfattningar anges i hela procent av heltid, ämnen i hela procent av undervisningen.",
);
const [firstExtent = "teacherExtent", ...otherExtents] = extentKeys;
const [firstSubject = "biology", ...otherSubjects] = subjectKeys;

const allPercentages = {
  source: whole,
  column: firstExtent,
  also: [...otherExtents, ...subjectKeys],
} as const;

/** What can be said of each percentage by itself: one finding a row, which points at every cell that is wrong. */
export const percentReadings: readonly ColumnCheck<StaffColumn>[] = [
  readingCheck<StaffColumn>({
    ...allPercentages,
    id: "STF-PERCENT-UNREADABLE",
    severity: "error",
    basis: "meaning",
    reasons: ["notPercentage", "negative", excelError],
    passes: [100, "100", 0],
    fails: ["heltid", -20, "#N/A"],
  }),
  readingCheck<StaffColumn>({
    ...allPercentages,
    id: "STF-PERCENT-SHARE",
    severity: "review",
    basis: "inferred",
    reasons: ["share"],
    passes: [50, 1],
    fails: [0.5, "0,75"],
  }),
  readingCheck<StaffColumn>({
    ...allPercentages,
    id: "STF-PERCENT-FRACTION",
    severity: "review",
    basis: "inferred",
    reasons: ["fraction"],
    passes: [37],
    fails: [37.5, "37,5 %"],
  }),
  readingCheck<StaffColumn>({
    ...allPercentages,
    id: "STF-PERCENT-TEXT",
    severity: "review",
    basis: "inferred",
    reasons: ["textNumber"],
    safe: true,
    passes: [50],
    fails: ["50", "50 %"],
  }),
  readingCheck<StaffColumn>({
    id: "STF-EXTENT-ABOVE",
    severity: "review",
    basis: "inferred",
    source: scbStaffFile("OmfLarare är procent av heltid som lärare."),
    column: firstExtent,
    also: otherExtents,
    reasons: ["above100"],
    passes: [100],
    fails: [110, 150],
  }),
  readingCheck<StaffColumn>({
    id: "STF-SUBJECT-ABOVE",
    severity: "error",
    basis: "meaning",
    source: subjectShares("Ämnesomfattningen på en rad är alltid sammanlagt 100 procent."),
    column: firstSubject,
    also: otherSubjects,
    reasons: ["above100"],
    passes: [100],
    fails: [101, 200],
  }),
];
