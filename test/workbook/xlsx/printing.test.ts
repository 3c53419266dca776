import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { PageSetup } from "../../../src/workbook/port";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

const setup: PageSetup = {
  landscape: true,
  titleRows: [1, 3],
  printArea: "A1:D9",
  header: { left: "Underlag & mer", right: "Sida &P av &N" },
  footer: { left: "Underskrift" },
};

async function book(change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => undefined) {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("Utbet 2026-10");
  sheet.addRows([
    ["Rubrik", "B", "C"],
    [1, 2, 3],
  ]);
  change(sheet, made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return read;
}

const variants: readonly (readonly [string, Parameters<typeof book>[0]])[] = [
  ["a plain sheet", undefined],
  [
    "a sheet with a page set-up, a tab colour and names of its own",
    (sheet, made) => {
      sheet.pageSetup = {
        paperSize: 11,
        orientation: "portrait",
        printTitlesRow: "2:2",
        printArea: "A1:B2",
        margins: { left: 1, right: 1, top: 1, bottom: 1, header: 1, footer: 1 },
      };
      sheet.headerFooter.oddFooter = "Eget";
      sheet.properties.tabColor = { argb: "FFFF0000" };
      made.addWorksheet("Annat").pageSetup = { printTitlesRow: "1:1" };
      made.definedNames.add("'Annat'!$A$1", "Mitt");
    },
  ],
  [
    "a sheet with columns of its own",
    (sheet) => (sheet.columns = [{ width: 5 }, { width: 6 }, { width: 7 }, { width: 8 }]),
  ],
];

describe.each(variants)("printing of %s", (_, change) => {
  test("A4 as wide as the page, with titles, header and footer on every page", async () => {
    const file = openFileWorkbook(await book(change));
    await file.setPage("Utbet 2026-10", setup);
    const sheet = (await readBack(file.save())).getWorksheet("Utbet 2026-10");
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:3",
      printArea: "A1:D9",
    });
    expect(sheet?.headerFooter.oddHeader).toBe("&LUnderlag & mer&RSida &P av &N");
    expect(sheet?.headerFooter.oddFooter).toBe("&LUnderskrift");
  });

  test("the set-up that was there comes back, byte for byte", async () => {
    const bytes = await book(change);
    const file = openFileWorkbook(bytes);
    const state = await file.setPage("Utbet 2026-10", setup);
    await file.restore("Utbet 2026-10", JSON.parse(JSON.stringify(state)) as typeof state);
    expect(Buffer.from(file.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("a sheet is added last, is read by others, and goes without a trace but its format", async () => {
    const bytes = await book(change);
    const file = openFileWorkbook(bytes);
    const before = unzipSync(bytes);
    expect(
      await file.addSheet({
        name: "Att göra",
        widths: [20, 60],
        rows: [
          ["Vad", "Gör så"],
          ["a & b <c>", 5],
        ],
      }),
    ).toBe("Att göra");
    expect(await file.addSheet({ name: "att göra", widths: [], rows: [] })).toBe("att göra (2)");
    const read = await readBack(file.save());
    expect(read.getWorksheet("Att göra")?.getCell("A2").value).toBe("a & b <c>");
    expect(read.getWorksheet("Att göra")?.getCell("B1").alignment).toMatchObject({ wrapText: true });
    expect((await file.sheets()).at(-1)?.name).toBe("att göra (2)");
    await file.removeSheet("att göra (2)");
    await file.removeSheet("Att göra");
    const after = unzipSync(file.save());
    const parts = (of: object) =>
      Object.keys(of)
        .filter((name) => !name.endsWith("/"))
        .sort();
    expect(parts(after)).toEqual(parts(before));
    for (const [name, content] of Object.entries(before)) {
      if (name !== "xl/styles.xml" && !name.endsWith("/"))
        expect([name, Buffer.from(after[name] ?? []).equals(Buffer.from(content))]).toEqual([name, true]);
    }
  });

  test("a column becomes wide and wrapping, and the others keep their widths", async () => {
    const file = openFileWorkbook(await book(change));
    const before = (await readBack(file.save())).getWorksheet("Utbet 2026-10");
    await file.setColumn("Utbet 2026-10", 3, 44);
    await file.write("Utbet 2026-10", [{ address: "D2", value: "En längre text" }]);
    const sheet = (await readBack(file.save())).getWorksheet("Utbet 2026-10");
    expect(sheet?.getColumn(4).width).toBe(44);
    expect(sheet?.getCell("D2").alignment).toMatchObject({ wrapText: true, vertical: "bottom" });
    for (const column of [1, 2, 3])
      expect(sheet?.getColumn(column).width).toBe(before?.getColumn(column).width);
  });
});
