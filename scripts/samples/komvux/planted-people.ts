import {
  testCoordinationNumbersOfOld,
  testCoordinationNumbersWithoutDate,
  testPersonalNumbersOfYoung,
} from "../../../src/workbench/samples/test-identities";
import { digits, planted, type KomvuxChange } from "./komvux-change";
import { type SampleRow } from "./sample-row";

const person: readonly KomvuxChange[] = [
  ...planted(
    "KVX-PNR-MISSING",
    "personalNumber",
    "graded",
  )({ personalNumber: null }, { personalNumber: " " }),
  ...planted(
    "KVX-PNR-UNREADABLE",
    "personalNumber",
    "graded",
  )((row) => ({ personalNumber: digits(row).slice(0, 11) }), { personalNumber: "uppgift saknas" }),
  ...planted("KVX-PNR-CHECK-DIGIT", "personalNumber", "graded")(wrongCheckDigit, wrongCheckDigit),
  ...planted(
    "KVX-PNR-CENTURY",
    "personalNumber",
    "graded",
  )(
    (row) => ({ personalNumber: digits(row).slice(2) }),
    (row) => ({ personalNumber: `${digits(row).slice(2, 8)}-${digits(row).slice(8)}` }),
  ),
  ...planted("KVX-PNR-SPELLING", "personalNumber", "graded")(
    (row) => ({ personalNumber: `${digits(row).slice(0, 8)}-${digits(row).slice(8)}` }),
    (row) => ({ personalNumber: Number(digits(row)) }),
    (row) => ({ personalNumber: `${digits(row).slice(0, 8)} ${digits(row).slice(8)}` }),
  ),
  ...planted(
    "KVX-PNR-TEMPORARY",
    "personalNumber",
    "graded",
  )({ personalNumber: "19910516T123" }, { personalNumber: "19840209TF34" }),
  ...planted(
    "KVX-PNR-COORDINATION-DATE",
    "personalNumber",
    "graded",
  )(...testCoordinationNumbersWithoutDate.map((personalNumber) => ({ personalNumber }))),
  ...planted(
    "KVX-AGE-YOUNG",
    "personalNumber",
    "graded",
  )(...testPersonalNumbersOfYoung.slice(0, 2).map((personalNumber) => ({ personalNumber }))),
  ...planted(
    "KVX-AGE-OLD",
    "personalNumber",
    "graded",
  )(...testCoordinationNumbersOfOld.map((personalNumber) => ({ personalNumber }))),
];

const unit: readonly KomvuxChange[] = [
  ...planted("KVX-UNIT-MISSING", "schoolUnit", "graded")({ schoolUnit: null }, { schoolUnit: null }),
  ...planted(
    "KVX-UNIT-UNREADABLE",
    "schoolUnit",
    "graded",
  )({ schoolUnit: "Nacka vux" }, { schoolUnit: "6506241" }),
  ...planted(
    "KVX-UNIT-SPELLING",
    "schoolUnit",
    "graded",
  )({ schoolUnit: "6506 2411" }, { schoolUnit: "6506-2411" }),
  ...planted("KVX-UNIT-DATE", "schoolUnit", "graded")({ schoolUnit: "20260112" }, { schoolUnit: "20260323" }),
  ...planted("KVX-PROVIDER-MISSING", "provider", "graded")({ provider: null }, { provider: null }),
  ...planted("KVX-STUDY-FORM-MISSING", "studyForm", "graded")({ studyForm: null }, { studyForm: null }),
];

/** Wrong or doubtful people, units, providers and study forms. */
export const plantedPeople: readonly KomvuxChange[] = [...person, ...unit];

function wrongCheckDigit(row: SampleRow): Partial<SampleRow> {
  const right = digits(row);
  return { personalNumber: right.slice(0, 11) + String((Number(right[11]) + 1) % 10) };
}
