import * as limits from "../../src/regulations/course-limits";
import { iso } from "../../src/values/day";

test("gränserna är de som förordningarna nämner", () => {
  expect(limits.orientationSource.stated).toContain(`högst ${String(limits.orientationMostPoints)} `);
  expect(limits.komvuxWorkSource.stated).toContain(`${String(limits.komvuxWorkPoints)} poäng`);
  expect(limits.apprenticeshipSource.stated).toContain(`minst ${String(limits.apprenticeshipPoints.least)} `);
  expect(limits.apprenticeshipPoints.most).toBe(1600);
  expect(iso(limits.komvuxWorkSince)).toBe("2021-07-01");
});
