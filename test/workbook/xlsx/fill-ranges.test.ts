import { strFromU8, unzipSync } from "fflate";
import { markFormula } from "../../../src/workbook/marks";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { mainNamespace, packageOf, partsOf, relationships, sheetXml } from "./package-of";

/** What grows with new rows, and what does not. Row 2 is the template's row; rows 3 to 5 are filled in. */

const rows =
  '<row r="1"><c r="A1" t="str"><v>Kurskod</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c></row>';
const added = { like: 1, first: 2, columns: [0], rows: [["a"], ["b"], ["c"]] };

async function filled(parts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const workbook = openFileWorkbook(packageOf(parts));
  await workbook.fill("T", { changes: [], added });
  return Object.fromEntries(
    Object.entries(unzipSync(workbook.save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const validation = (sqref: string) =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>"Ja,Nej"</formula1></dataValidation>`;

async function validationsAfter(...sqrefs: string[]): Promise<string[]> {
  const xml = sheetXml(rows, `<dataValidations>${sqrefs.map(validation).join("")}</dataValidations>`);
  const sheet = (await filled(partsOf(xml)))["xl/worksheets/sheet1.xml"] ?? "";
  return [...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref ?? "");
}

describe("a drop-down list", () => {
  test("that holds the template's row reaches the last new one", async () => {
    expect(await validationsAfter("A2")).toEqual(["A2:A5"]);
    expect(await validationsAfter("A2:B2")).toEqual(["A2:B5"]);
    expect(await validationsAfter("D9 A1:A3")).toEqual(["D9 A1:A5"]);
  });

  test("that reaches far enough, stands elsewhere or in other columns stays as it is", async () => {
    for (const sqref of ["A2:A200", "A1:A1048576", "A1", "B2", "A7:A9"])
      expect(await validationsAfter(sqref)).toEqual([sqref]);
  });

  test("stops above another one", async () => {
    expect(await validationsAfter("A2", "A4:A9")).toEqual(["A2:A3", "A4:A9"]);
    expect(await validationsAfter("A2", "A3")).toEqual(["A2", "A3"]);
  });
});

describe("the add-in's own mark", () => {
  test("stays on its cell, and other conditional formats reach the new rows", async () => {
    const format = (sqref: string, formula: string) =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const mark = markFormula("error").slice(1).replaceAll('"', "&quot;");
    const xml = sheetXml(rows, format("A2", mark) + format("A1:A2", "A1&gt;5"));
    const sheet = (await filled(partsOf(xml)))["xl/worksheets/sheet1.xml"] ?? "";
    expect([...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref)).toEqual(["A2", "A1:A5"]);
  });
});

describe("a table", () => {
  const table = (attributes: string) =>
    `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ${attributes}><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Kurskod"/></tableColumns></table>`;
  const parts = (attributes: string) => ({
    ...partsOf(sheetXml(rows)),
    "xl/tables/table1.xml": table(attributes),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["table", "../tables/table1.xml"] }),
  });

  test("grows with its filter", async () => {
    expect((await filled(parts('ref="A1:A2"')))["xl/tables/table1.xml"]).toBe(
      table('ref="A1:A5"').replace('autoFilter ref="A1:A2"', 'autoFilter ref="A1:A5"'),
    );
  });

  test("with totals is not filled, and nothing is written", async () => {
    const workbook = openFileWorkbook(packageOf(parts('ref="A1:A2" totalsRowCount="1"')));
    const before = workbook.save();
    await expect(workbook.fill("T", { changes: [], added })).rejects.toMatchObject({ trouble: "protected" });
    expect(workbook.save()).toEqual(before);
  });

  test("never has its header written over", async () => {
    const workbook = openFileWorkbook(packageOf(parts('ref="A1:A2"')));
    const changes = [{ address: "A1", value: "Annat" }];
    await expect(workbook.fill("T", { changes })).rejects.toMatchObject({ trouble: "protected" });
  });
});

describe("formulas of the template's row", () => {
  const withFormulas = (cells: string, below = "") =>
    partsOf(
      sheetXml(
        `<row r="1"><c r="A1" t="str"><v>Kurskod</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c>${cells}</row>${below}`,
      ),
    );
  const formulas = async (parts: Record<string, string>) => {
    const sheet = (await filled(parts))["xl/worksheets/sheet1.xml"] ?? "";
    return [...sheet.matchAll(/<c r="([B-Z]\d+)"[^>]*>(?:<f[^>]*>([^<]*)<\/f>)?/g)].map(
      ([, cell, formula]) => `${cell ?? ""}=${formula ?? ""}`,
    );
  };

  test("are repeated, with the references that move", async () => {
    expect(await formulas(withFormulas('<c r="C2"><f>LEN(A2)+$B$1</f><v>1</v></c>'))).toEqual([
      "C2=LEN(A2)+$B$1",
      "C3=LEN(A3)+$B$1",
      "C4=LEN(A4)+$B$1",
      "C5=LEN(A5)+$B$1",
    ]);
  });

  test("give way to what stands in a row already, and are not repeated where they fill an array", async () => {
    const typed = '<row r="4"><c r="C4"><v>7</v></c></row>';
    expect(await formulas(withFormulas('<c r="C2"><f>LEN(A2)</f></c>', typed))).toEqual([
      "C2=LEN(A2)",
      "C3=LEN(A3)",
      "C4=",
      "C5=LEN(A5)",
    ]);
    expect(await formulas(withFormulas('<c r="C2"><f t="array" ref="C2">SUM(A2)</f></c>'))).toEqual([
      "C2=SUM(A2)",
    ]);
  });
});
