import { scbDataFile } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A temporary number in another form than SCB's: TF and two digits, where the first tells sex (1 or 2). */
export const personalNumberTemporary = rowCheck({
  id: "KVX-PNR-TEMPORARY",
  severity: "review",
  basis: "inferred",
  source: scbDataFile("Den som saknar personnummer får ååååmmddTF10 (man) eller ååååmmddTF20 (kvinna)."),
  needs: ["personalNumber"],
  test: ({ personalNumber }) =>
    personalNumber.kind === "temporary" && !/TF[12]\d$/.test(personalNumber.digits)
      ? { at: "personalNumber" }
      : undefined,
  passes: [
    { personalNumber: "19900101TF10" },
    { personalNumber: "19900101TF21" },
    { personalNumber: "198002182387" },
  ],
  fails: [{ personalNumber: "19900101T123" }, { personalNumber: "19900101TF34" }],
});
