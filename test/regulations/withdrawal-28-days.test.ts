import { withdrawal28, type Reading28 } from "../../src/regulations/withdrawal-28-days";
import { day } from "../../src/values/day";

const start = day("2023-01-09");
const after = (stop: string, reading?: Reading28) => withdrawal28(start, day(stop), reading)?.after28Days;

describe("avbrott på kursen efter 28 dagar på kursen", () => {
  test("start 2023-01-09: 2023-02-05 är dag 27, 2023-02-06 är efter 28 hela dagar", () => {
    expect(withdrawal28(start, day("2023-02-05"))).toEqual({
      daysOnCourse: 27,
      after28Days: false,
      onTheEdge: true,
    });
    expect(withdrawal28(start, day("2023-02-06"))).toEqual({
      daysOnCourse: 28,
      after28Days: true,
      onTheEdge: true,
    });
  });
  test("läses det som mer än 28 dagar gäller det från 2023-02-07", () => {
    expect([after("2023-02-06", "strict"), after("2023-02-07", "strict")]).toEqual([false, true]);
  });
  test("läsningarna skiljer sig bara den dagen", () => {
    for (let days = 0; days <= 60; days++) {
      const stop = (start + days) as typeof start;
      const differ =
        withdrawal28(start, stop)?.after28Days !== withdrawal28(start, stop, "strict")?.after28Days;
      expect(differ).toBe(days === 28);
    }
  });
  test("avbrott första dagen är dag 0, och långt från gränsen", () => {
    expect(withdrawal28(start, start)).toEqual({ daysOnCourse: 0, after28Days: false, onTheEdge: false });
  });
  test("avbrott före start: kursen är inte påbörjad", () => {
    expect(withdrawal28(start, day("2023-01-08"))).toBeUndefined();
  });
});
