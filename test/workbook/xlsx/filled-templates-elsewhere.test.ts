import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { addressOf } from "../../../src/engine/table";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { fillTemplate, templates } from "./filled-templates";

/** Other programs open the filled templates, each by each writer, and find the rows, formulas and lists. */

const folder = mkdtempSync(join(tmpdir(), "nacka-templates-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nameOf = (file: string): string => join(folder, file);

beforeAll(async () => {
  for (const { file, rowCount } of templates)
    writeFileSync(nameOf(file), (await fillTemplate(file, rowCount)).bytes);
});

const lastRow = (rowCount: number): number => 4 + rowCount;

/** The first and the last row of each file, as the list has them. */
const expectedRows = Object.fromEntries(
  templates.map(({ file, rowCount }) => [
    file,
    { first: testPersonalNumbers[0], last: testPersonalNumbers[rowCount - 1], points: 100, doubled: 200 },
  ]),
);

const soffice = spawnSync("soffice", ["--version"]).status === 0;

test(
  soffice
    ? "LibreOffice opens every filled template and computes its new rows"
    : "LibreOffice is not installed here: the filled templates were not opened in it",
  async () => {
    if (!soffice) return expect(soffice).toBe(false);
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const files = templates.map(({ file }) => nameOf(file));
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], { stdio: "ignore" }); // prettier-ignore
    const found: Record<string, unknown> = {};
    for (const { file, rowCount } of templates) {
      const saved = readFileSync(join(out, file.replace(/\.xlsm$/, ".xlsx")));
      const grid = await openFileWorkbook(new Uint8Array(saved)).read("Mall");
      const cells = new Map<string, unknown>();
      grid.columns.forEach((column, at) =>
        column.forEach((cell, row) => cells.set(addressOf(grid, row, at), cell)),
      );
      const last = lastRow(rowCount);
      const [first, end] = [cells.get("A5"), cells.get(`A${last}`)];
      found[file] = { first, last: end, points: cells.get(`D${last}`), doubled: cells.get(`F${last}`) };
    }
    expect(found).toEqual(expectedRows);
  },
  180_000,
);

/** Debian's own Python has Debian's openpyxl; another one may stand first on the path. */
const python = ["/usr/bin/python3", "python3"].find(
  (name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0,
);

const script = `
import json, sys
from openpyxl import load_workbook
found = {}
for path, last in zip(sys.argv[1::2], map(int, sys.argv[2::2])):
    sheet = load_workbook(path, keep_vba=path.endswith("m"))["Mall"]
    reached = [str(rule.sqref) for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    found[path.rsplit("/", 1)[1]] = {
        "first": sheet["A5"].value, "last": sheet["A%d" % last].value, "points": sheet["D%d" % last].value,
        "formula": sheet["F%d" % last].value, "listed": "E5:E%d" % last in reached,
        "protected": bool(sheet.protection.sheet), "ranges": [table.ref for table in sheet.tables.values()],
    }
print(json.dumps(found))
`;

test(
  python !== undefined
    ? "openpyxl opens every filled template with its rows, formulas, lists, tables and protection"
    : "openpyxl is not installed here: the filled templates were not opened by it",
  () => {
    if (python === undefined) return expect(python).toBeUndefined();
    const words = templates.flatMap(({ file, rowCount }) => [nameOf(file), String(lastRow(rowCount))]);
    const found: unknown = JSON.parse(
      execFileSync(python, ["-c", script, ...words], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const isTabled = (file: string) => !["excel.xlsm", "exceljs.xlsx"].includes(file);
    const expected = templates.map(({ file, rowCount }) => {
      const last = lastRow(rowCount);
      const { first, last: end, points } = expectedRows[file] ?? {};
      const formula = `=IF(D${last}="","",D${last}*2)`;
      const ranges = isTabled(file) ? [`A4:F${last}`] : [];
      return [
        file,
        { first, last: end, points, formula, listed: true, protected: file === "excel.xlsm", ranges },
      ];
    });
    expect(found).toEqual(Object.fromEntries(expected));
  },
);
