import { monthIn } from "../../../src/regulations/month";
import {
  logged,
  noMonths,
  readMonthLog,
  signingOf,
  storedMonthLog,
} from "../../../src/returns/payout/month-log";
import { day } from "../../../src/values/day";

const [march, april] = [monthIn(2026, 3), monthIn(2026, 4)];

describe("what happened to a month's sheets", () => {
  const received = logged(noMonths, april, "komvux", { receivedOn: day("2026-05-20"), pagesTotal: 4 });

  test("is kept as dates that a person can read, months in order, and read back the same", () => {
    const log = logged(received, march, "sfi", { uploadedOn: day("2026-04-28"), notedOn: day("2026-04-24") });
    const stored = storedMonthLog(log);
    expect(stored.sheets).toEqual([
      { month: "2026-03", kind: "sfi", uploadedOn: "2026-04-28", notedOn: "2026-04-24" },
      { month: "2026-04", kind: "komvux", receivedOn: "2026-05-20", pagesTotal: 4 },
    ]);
    expect(readMonthLog(JSON.parse(JSON.stringify(stored)))).toEqual(log);
  });

  test("never has more pages signed than there are", () => {
    const signed = logged(received, april, "komvux", { pagesSigned: 9 });
    expect(signed.get(april)?.komvux?.pagesSigned).toBe(4);
    expect(logged(signed, april, "komvux", { pagesTotal: 2 }).get(april)?.komvux?.pagesSigned).toBe(2);
  });

  test("can be taken away again", () => {
    const undone = logged(received, april, "komvux", { receivedOn: undefined });
    expect(undone.get(april)?.komvux).toEqual({ pagesTotal: 4 });
  });

  test("of two sheets is uploaded when both are, on the later day", () => {
    const both = logged(received, april, "sfi", {
      pagesTotal: 1,
      pagesSigned: 1,
      uploadedOn: day("2026-05-26"),
    });
    expect(signingOf(both, april)).toEqual({ pagesTotal: 5, pagesSigned: 1 });
    const signed = logged(both, april, "komvux", { pagesSigned: 4, uploadedOn: day("2026-05-27") });
    expect(signingOf(signed, april)).toEqual({
      pagesTotal: 5,
      pagesSigned: 5,
      uploadedOn: day("2026-05-27"),
    });
    expect(signingOf(signed, march)).toBeUndefined();
  });
});

test.each([
  ["nothing", undefined],
  ["another version", { version: 9, sheets: [] }],
  [
    "a day that is none",
    { version: 1, sheets: [{ month: "2026-04", kind: "sfi", uploadedOn: "2026-02-30" }] },
  ],
  ["a month that is none", { version: 1, sheets: [{ month: "2026-13", kind: "sfi", pagesTotal: 1 }] }],
  ["a sheet of another kind", { version: 1, sheets: [{ month: "2026-04", kind: "lunch", pagesTotal: 1 }] }],
  ["half a page", { version: 1, sheets: [{ month: "2026-04", kind: "sfi", pagesTotal: 1.5 }] }],
])("%s in the workbook is as if nothing had been noted", (_, stored) => {
  expect(readMonthLog(stored)).toEqual(noMonths);
});
