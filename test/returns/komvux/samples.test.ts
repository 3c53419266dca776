import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { komvuxSamples } from "../../../scripts/samples/komvux-samples";
import type { Review } from "../../../src/engine/review";
import { komvuxCheckIds } from "../../../src/returns/komvux/check-id";
import { openSheet } from "../../../src/returns/open-sheet";
import { day } from "../../../src/values/day";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

const folder = resolve(__dirname, "../../../src/workbench/samples");
const sampleFile = (name: string) => readFileSync(resolve(folder, name));

async function opened(name: string) {
  const book = openFileWorkbook(new Uint8Array(sampleFile(name)));
  const sheet = await book.activeSheet();
  return openSheet(await book.read(sheet), { today: day("2026-08-10") });
}

async function reviewed(name: string): Promise<Review> {
  const sheet = await opened(name);
  if (sheet.kind !== "recognised") throw new Error(`${name} is ${sheet.kind}`);
  expect(sheet.opened).toMatchObject({
    returnId: "komvux",
    halfYear: { year: 2026, half: 1 },
    rowCount: 312,
  });
  expect(sheet.opened.candidate).toMatchObject({ missing: [], unknownHeaders: [], doubled: [] });
  return sheet.opened.review();
}

const found = (review: Review): string[] =>
  review.outcomes
    .flatMap(({ check }) => review.findings(check, 0, 1_000))
    .map(({ check, cells }) => `${check} ${cells[0].address}`)
    .sort();

describe("the komvux samples", () => {
  test("the clean one has no findings, though every check ran", async () => {
    const review = await reviewed("komvux-utan-anmarkningar.xlsx");
    expect(found(review)).toEqual([]);
    expect(review.outcomes.every(({ state }) => state === "ran")).toBe(true);
  });

  test("in the other exactly what was planted is found, nothing more", async () => {
    const expected = JSON.parse(sampleFile("komvux-planterade-fel.json").toString()) as {
      check: string;
      cell: string;
    }[];
    expect(found(await reviewed("komvux-planterade-fel.xlsx"))).toEqual(
      expected.map(({ check, cell }) => `${check} ${cell}`).sort(),
    );
    const counts = komvuxCheckIds.map((id) => expected.filter(({ check }) => check === id).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  });

  test("the template has the headers and waits for rows", async () => {
    expect((await opened("komvux-mall.xlsx")).kind).toBe("headersOnly");
  });

  test("are what the script makes", async () => {
    for (const [name, content] of Object.entries(await komvuxSamples()))
      expect([name, sampleFile(name).equals(Buffer.from(content))]).toEqual([name, true]);
  });
});
