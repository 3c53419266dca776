import ExcelJS from "exceljs";
import type { SampleId } from "../../src/workbench/grid/samples";
import { Administrator } from "./administrator";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";
import { CleanSample } from "./clean-sample";

/** A return's sample with planted errors, and what is done by hand in it before the rest is pasted. */
interface Journey {
  readonly sample: SampleId;
  /** The beginning of the samples' file names. */
  readonly name: string;
  readonly rows: number;
  /** A cell whose correction is offered but changes what the entry means, and what it becomes. */
  readonly choice: { readonly cell: string; readonly becomes: string };
  /** A cell that only somebody who knows can put right. */
  readonly typed: string;
  /** A cell with one finding that is right as it stands, and why. */
  readonly right: readonly [cell: string, reason: string];
  /** What "Klart att lämna in?" says of the deadline on 15 October 2026. */
  readonly due: string;
}

const temporary = "Numret är det som vi själva har gett. Personnummer finns inte än.";
const spring = "Skulle ha varit hos Nacka senast 2026-08-15, för 61 dagar sedan.";
const none = "Nacka anger inget datum för den här redovisningen.";

const journeys: readonly Journey[] = [
  {
    sample: "komvux-fel",
    name: "komvux",
    rows: 312,
    due: spring,
    choice: { cell: "C144", becomes: "HIST1A10X" },
    typed: "B119",
    right: ["B273", temporary],
  },
  {
    sample: "sfi-fel",
    name: "sfi",
    rows: 197,
    due: spring,
    choice: { cell: "G168", becomes: "2026-06-05" },
    typed: "B12",
    right: ["B14", temporary],
  },
  {
    sample: "prov-fel",
    name: "nationella-prov",
    rows: 190,
    due: spring,
    choice: { cell: "C86", becomes: "ENGENG05" },
    typed: "E26",
    right: ["B113", temporary],
  },
  {
    sample: "personal-fel",
    name: "personal",
    rows: 197,
    due: "Ska vara hos Nacka senast i dag, 2026-10-15.",
    choice: { cell: "Y190", becomes: "J" },
    typed: "A52",
    right: ["B116", temporary],
  },
  {
    sample: "examen-fel",
    name: "examen",
    rows: 636,
    due: spring,
    choice: { cell: "G598", becomes: "ENGENG05" },
    typed: "G448",
    right: ["G500", "Rektor har beslutat att kursen ingår."],
  },
  {
    sample: "betyg-fel",
    name: "betygskatalog",
    rows: 288,
    due: none,
    choice: { cell: "A111", becomes: "65062411" },
    typed: "D19",
    right: ["K189", temporary],
  },
  {
    sample: "uppfoljning-fel",
    name: "uppfoljning",
    rows: 340,
    due: none,
    choice: { cell: "E264", becomes: "ENGE1000X" },
    typed: "A221",
    right: ["A298", temporary],
  },
];

let workbench: OpenedWorkbench;

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

test.each(journeys)(
  "every finding in the return $name is settled, nothing stops the handing in, and the report says so",
  async ({ sample, name, rows, choice, typed, right: [right, reason], due }) => {
    const clean = await CleanSample.read(name);
    workbench = await openWorkbench({ sample, today: "2026-10-15" });
    const person = await Administrator.at(workbench);

    await person.review();
    await person.correctAllThatIsSafe();
    await person.correctWithSecondThoughts(choice.cell, choice.becomes);
    await person.confirm(right, reason);
    await person.type(typed, clean);
    await person.pasteAllBut(Number(/\d+/.exec(right)?.[0]), clean);
    // Excel makes numbers of the personal identity numbers that are pasted: the pane makes texts of them again.
    await person.button(/^Personnummer i annan form \d{3} anmärkningar$/).waitFor();
    await person.correctAllThatIsSafe();
    await person.heading(`${String(rows)} rader, inga anmärkningar`).waitFor();
    await workbench.picture(`noll-${name}-granskning`);

    await person.press("Klart att lämna in?");
    await person.heading("Hittades inte").waitFor();
    const ready = await person.words();
    expect(ready).toContain("Inget hindrar att du lämnar in.");
    expect(ready).toContain(due);
    await workbench.picture(`noll-${name}-klart`);

    await person.press("Rapport");
    const html = (await person.report("Hämta som webbsida")).toString("utf8");
    const xlsx = await person.report("Hämta som arbetsbok");
    await readsAsClean(html, name, reason);
    const sheets = await textsOf(xlsx);
    for (const sheet of ["Anmärkningar", "Bekräftelser"])
      expect(sheets[sheet]).toEqual([expect.stringContaining(reason)]);
    expect(`${html}${JSON.stringify(sheets)}`).not.toMatch(/\b(?:19|20)\d{6}-?(?:\d{4}|TF\d{2})\b/);
  },
  browserStart,
);

/** Opens the page that the report is, and reads it as a person would. */
async function readsAsClean(html: string, name: string, reason: string): Promise<void> {
  const page = await workbench.page.context().newPage();
  await page.setContent(html);
  await page.getByRole("heading", { name: "Granskningsrapport", level: 1 }).waitFor();
  for (const severity of ["Måste ändras", "Att kontrollera", "Upplysning"])
    expect(await page.getByRole("row", { name: severity }).getByRole("cell").first().innerText()).toBe("0");
  await page.getByRole("cell", { name: `Bekräftad: ${reason}` }).waitFor();
  await page.getByRole("cell", { name: reason, exact: true }).waitFor();
  await page.screenshot({ path: `dist/screenshots/noll-${name}-rapport.png`, fullPage: true });
  await page.close();
}

/** The rows of every sheet of a report below its headers, as text. */
async function textsOf(xlsx: Buffer): Promise<Readonly<Record<string, readonly string[]>>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(xlsx).buffer);
  return Object.fromEntries(
    book.worksheets.map((sheet) => {
      const rows: string[] = [];
      sheet.eachRow((row, number) => {
        if (number > 1) rows.push((row.values as readonly unknown[]).slice(1).join("\t"));
      });
      return [sheet.name, rows];
    }),
  );
}
