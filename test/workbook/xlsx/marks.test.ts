import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { isMarkFormula, markFills, markFormula } from "../../../src/workbook/marks";
import type { Marks } from "../../../src/workbook/port";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { mainNamespace, packageOf, partsOf, sheetXml } from "./package-of";

const marks: Marks = { error: ["B4", "B5", "C4", "C5", "D9"], review: ["A1"], note: ["XFD1048576"] };
const styles = (formats: string): string =>
  `<styleSheet xmlns="${mainNamespace}"><cellXfs count="1"><xf/></cellXfs>${formats}<tableStyles count="0"/></styleSheet>`;

function partOf(workbook: FileWorkbook, name: string): string {
  const part = unzipSync(workbook.save())[name];
  return part === undefined ? "" : strFromU8(part);
}

const sheetName = "xl/worksheets/sheet1.xml";

describe("marks in a file", () => {
  const own =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
  const around = `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${own}<dataValidations count="0"/>`;
  const others = { "xl/styles.xml": styles('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>') };

  it("are one rule for each severity, before the sheet's own, over as few ranges as cover the cells", async () => {
    const workbook = openFileWorkbook(packageOf(partsOf(sheetXml("", around), others)));
    await workbook.mark("T", marks);
    const rule = (
      sqref: string,
      format: number,
      priority: number,
      severity: "error" | "review" | "note",
    ): string =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${format}" priority="${priority}"><formula>` +
      `OR(TRUE,&quot;nacka-vux:${severity}&quot;=&quot;&quot;)</formula></cfRule></conditionalFormatting>`;
    const added =
      rule("B4:C5 D9", 1, 1, "error") + rule("A1", 2, 2, "review") + rule("XFD1048576", 3, 3, "note");
    const moved = around
      .replace('priority="1"', 'priority="4"')
      .replace(own.slice(0, 20), `${added}${own.slice(0, 20)}`);
    expect(partOf(workbook, sheetName)).toBe(sheetXml("", moved));
    expect(partOf(workbook, "xl/styles.xml")).toMatch(
      /<dxfs count="4"><dxf><font><b\/><\/font><\/dxf>(<dxf>.*?<\/dxf>){3}<\/dxfs>/,
    );
  });

  it("stand where the format's order has them when the sheet has no conditional formats", async () => {
    const workbook = openFileWorkbook(packageOf(partsOf(sheetXml("", "<sheetProtection/><pageMargins/>"))));
    await workbook.mark("T", { error: ["A1"], review: [], note: [] });
    expect(partOf(workbook, sheetName)).toMatch(
      /<sheetProtection\/><conditionalFormatting.*<\/conditionalFormatting><pageMargins\/>/,
    );
  });

  it.each([
    ["none", ""],
    ["an empty list", "<dxfs/>"],
    ["a list of none", '<dxfs count="0"></dxfs>'],
    ["one", '<dxfs count="1"><dxf/></dxfs>'],
  ])(
    "leave the very bytes behind when taken away, where the workbook has differential formats: %s",
    async (_, formats) => {
      const bytes = packageOf(partsOf(sheetXml("", around), { "xl/styles.xml": styles(formats) }));
      const workbook = openFileWorkbook(bytes);
      await workbook.mark("T", marks);
      await workbook.mark("T", { error: ["C1"], review: [], note: [] });
      expect(workbook.save()).not.toEqual(bytes);
      await workbook.unmark("T");
      expect(workbook.save()).toEqual(bytes);
    },
  );

  it("leave the very bytes behind where the workbook has no styles part at all", async () => {
    const bytes = packageOf(partsOf(sheetXml("")));
    const workbook = openFileWorkbook(bytes);
    await workbook.mark("T", marks);
    expect(partOf(workbook, "xl/styles.xml")).toContain(markFills[0]?.fill);
    await workbook.unmark("T");
    expect(workbook.save()).toEqual(bytes);
  });

  it("are found and taken away in a later session; the sheet is then as it was", async () => {
    const first = openFileWorkbook(packageOf(partsOf(sheetXml("", around), others)));
    await first.mark("T", marks);
    const second = openFileWorkbook(first.save());
    await second.unmark("T");
    expect(partOf(second, sheetName)).toBe(sheetXml("", around));
    expect(partOf(second, "xl/styles.xml")).toBe(others["xl/styles.xml"]);
  });

  it("leave a rule that another program put beside ours in one element", async () => {
    const formula = `<formula>${markFormula("error").slice(1)}</formula>`;
    const mixed = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">${formula}</cfRule><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>`;
    const workbook = openFileWorkbook(packageOf(partsOf(sheetXml("", mixed))));
    await workbook.unmark("T");
    expect(partOf(workbook, sheetName)).toBe(
      sheetXml(
        "",
        '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
      ),
    );
  });

  it("are many rules where the cells are many and far between", async () => {
    const every = Array.from({ length: 3000 }, (_, index) => `A${index * 2 + 1}`);
    const workbook = openFileWorkbook(packageOf(partsOf(sheetXml(""))));
    await workbook.mark("T", { error: every, review: [], note: [] });
    const lists = [...partOf(workbook, sheetName).matchAll(/sqref="([^"]*)"/g)].map(([, list]) =>
      (list ?? "").split(" "),
    );
    expect(lists.flat()).toEqual(every);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(500);
  });
});

const folder = join(__dirname, "fixtures");
describe.each(readdirSync(folder).filter((file) => file.endsWith(".xlsx")))(
  "marks in a workbook by %s",
  (file) => {
    it("come and go without a trace", async () => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const workbook = openFileWorkbook(bytes);
      await workbook.mark("Kurser & mer", marks);
      await workbook.mark("Koder", marks);
      await workbook.unmark("Kurser & mer");
      expect(workbook.save()).not.toEqual(bytes);
      await workbook.unmark("Koder");
      expect(workbook.save()).toEqual(bytes);
    });
  },
);

describe("the marks' look", () => {
  it("is told apart by lightness as well as by hue", () => {
    const lightness = markFills.map(({ fill }) => {
      const channels = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
      const linear = channels.map((value) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
      const [red = 0, green = 0, blue = 0] = linear;
      return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
    });
    const [error = 0, review = 0, note = 0] = lightness;
    expect(review - error).toBeGreaterThan(5);
    expect(note - review).toBeGreaterThan(5);
    // Black text on the darkest of them: contrast of at least 7 to 1.
    expect(error).toBeGreaterThan(65);
  });

  it("is signed so that nobody's own rule is taken for a mark", () => {
    expect(markFills.every(({ severity }) => isMarkFormula(markFormula(severity)))).toBe(true);
    expect(isMarkFormula(markFormula("note").slice(1))).toBe(true);
    expect(isMarkFormula('=A1="nacka-vux"')).toBe(false);
    expect(isMarkFormula("TRUE")).toBe(false);
  });
});
