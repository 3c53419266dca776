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
  /** A check whose correction is offered but changes what the entry means. */
  readonly choice: string;
  /** What that correction gives, where it is not what stood there before the error was planted. */
  readonly becomes?: string;
  /** A check of a cell that only somebody who knows can put right. */
  readonly typed: string;
  /** A check of a cell that is right as it stands, and why. */
  readonly right: readonly [check: string, reason: string];
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
    choice: "KVX-COURSE-LOOKALIKE",
    typed: "KVX-PNR-MISSING",
    right: ["KVX-PNR-TEMPORARY", temporary],
  },
  {
    sample: "sfi-fel",
    name: "sfi",
    rows: 197,
    due: spring,
    choice: "SFI-END-CENTURY",
    typed: "SFI-PNR-UNREADABLE",
    right: ["SFI-PNR-TEMPORARY", temporary],
  },
  {
    sample: "prov-fel",
    name: "nationella-prov",
    rows: 190,
    due: spring,
    choice: "NPR-COURSE-LOOKALIKE",
    becomes: "ENGENG05",
    typed: "NPR-PARTICIPATION-MISSING",
    right: ["NPR-PNR-TEMPORARY", temporary],
  },
  {
    sample: "personal-fel",
    name: "personal",
    rows: 197,
    due: "Ska vara hos Nacka senast i dag, 2026-10-15.",
    choice: "STF-SUBJECTS-WITHOUT-TEACHING",
    typed: "STF-UNIT-MISSING",
    right: ["STF-PNR-TEMPORARY", temporary],
  },
  {
    sample: "examen-fel",
    name: "examen",
    rows: 636,
    due: spring,
    choice: "EXM-COURSE-LOOKALIKE",
    becomes: "ENGENG05",
    typed: "EXM-COURSE-MISSING",
    right: ["EXM-COURSE-OLD", "Rektor har beslutat att kursen ingår."],
  },
  {
    sample: "betyg-fel",
    name: "betygskatalog",
    rows: 288,
    due: none,
    choice: "CAT-UNIT-OTHER",
    typed: "CAT-COURSE-MISSING",
    right: ["CAT-PNR-TEMPORARY", temporary],
  },
  {
    sample: "uppfoljning-fel",
    name: "uppfoljning",
    rows: 340,
    due: none,
    choice: "FUP-COURSE-LOOKALIKE",
    becomes: "ENGE1000X",
    typed: "FUP-PNR-MISSING",
    right: ["FUP-PNR-TEMPORARY", temporary],
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
  async ({ sample, name, rows, choice, becomes, typed, right: [rightCheck, reason], due }) => {
    const clean = await CleanSample.read(name);
    const [right, chosen] = [clean.cellOf(rightCheck), clean.cellOf(choice)];
    workbench = await openWorkbench({ sample, today: "2026-10-15" });
    const person = await Administrator.at(workbench);

    await person.review();
    await person.correctAllThatIsSafe();
    await person.correctWithSecondThoughts(chosen, becomes ?? clean.text(chosen));
    await person.confirm(right, reason);
    await person.type(clean.cellOf(typed), clean);
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
