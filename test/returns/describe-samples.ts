import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Review } from "../../src/engine/review";
import { openSheet, type OpenSettings } from "../../src/returns/open-sheet";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

const folder = resolve(__dirname, "../../src/workbench/samples");
const sampleFile = (name: string) => readFileSync(resolve(folder, name));

/** A return's sample workbooks, by file name without ending: "komvux" for komvux-mall.xlsx and its sisters. */
export interface SamplesUnderTest {
  readonly returnId: string;
  readonly name: string;
  readonly rowCount: number;
  readonly halfYear: { readonly year: number; readonly half: 1 | 2 };
  readonly settings: OpenSettings;
  /** The check ids of which at least two findings each are planted. */
  readonly ids: readonly string[];
  /** What the script makes, by file name. */
  readonly make: () => Promise<Readonly<Record<string, Uint8Array | string>>>;
}

/** The samples against the lists beside them: nothing missed, nothing extra, and just what the script makes. */
export function describeSamples(tested: SamplesUnderTest): void {
  const { returnId, name, rowCount, halfYear, settings, ids, make } = tested;

  const opened = async (file: string) => {
    const book = openFileWorkbook(new Uint8Array(sampleFile(file)));
    const sheet = await book.activeSheet();
    return openSheet(await book.read(sheet), settings);
  };

  const reviewed = async (file: string): Promise<Review> => {
    const sheet = await opened(file);
    if (sheet.kind !== "recognised") throw new Error(`${file} is ${sheet.kind}`);
    expect(sheet.opened).toMatchObject({ returnId, halfYear, rowCount });
    expect(sheet.opened.candidate).toMatchObject({ missing: [], unknownHeaders: [], doubled: [] });
    return sheet.opened.review();
  };

  const found = (review: Review): string[] =>
    review.outcomes
      .flatMap(({ check }) => review.findings(check, 0, 1_000))
      .map(({ check, cells }) => `${check} ${cells[0].address}`)
      .sort();

  test("the clean one has no findings, though every check ran", async () => {
    const review = await reviewed(`${name}-utan-anmarkningar.xlsx`);
    expect(found(review)).toEqual([]);
    expect(review.outcomes.every(({ state }) => state === "ran")).toBe(true);
  });

  test("in the other exactly what was planted is found, nothing more", async () => {
    const expected = JSON.parse(sampleFile(`${name}-planterade-fel.json`).toString()) as {
      check: string;
      cell: string;
    }[];
    expect(found(await reviewed(`${name}-planterade-fel.xlsx`))).toEqual(
      expected.map(({ check, cell }) => `${check} ${cell}`).sort(),
    );
    const planted = ids.map((id) => [id, expected.filter(({ check }) => check === id).length >= 2]);
    expect(planted).toEqual(ids.map((id) => [id, true]));
  });

  test("the template has the headers and waits for rows", async () => {
    const sheet = await opened(`${name}-mall.xlsx`);
    expect(sheet).toMatchObject({ kind: "headersOnly", candidate: { returnId, missing: [] } });
  });

  test("are what the script makes", async () => {
    for (const [file, content] of Object.entries(await make()))
      expect([file, sampleFile(file).equals(Buffer.from(content))]).toEqual([file, true]);
  });
}
