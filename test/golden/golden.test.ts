import { readFileSync } from "node:fs";
import { goldenFile, goldenSamples, goldenText } from "./golden-samples";

test("every return has a sample with planted errors", () => {
  expect(goldenSamples().length).toBeGreaterThanOrEqual(7);
});

test.each(goldenSamples())("%s: the findings are those that a reviewer has read; else run npm run golden", async (sample) => {
  expect(await goldenText(sample)).toBe(readFileSync(goldenFile(sample), "utf8"));
});
