import { strToU8 } from "fflate";
import { WorkbookError } from "../../../src/workbook/port";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { packageOf, partsOf, sheetXml } from "./package-of";

const plain = partsOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** What opening and reading the first sheet ends in. */
async function troubleOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = openFileWorkbook(bytes);
    await workbook.read(await workbook.activeSheet());
    return "none";
  } catch (error) {
    return error instanceof WorkbookError ? error.trouble : String(error);
  }
}

/** A compound file's header and one directory sector with these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(8192);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 1024 + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, name.length * 2 + 2, true);
  });
  return bytes;
}

/** Changes 32 bits, little-endian, at every place where a record of this signature has them. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

const centralEntry = 0x02014b50;

describe("a file that is no workbook says what it is", () => {
  it.each([
    ["nothing at all", new Uint8Array(0), "truncated"],
    ["a workbook with a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "passwordProtected"],
    ["an old .xls", compoundFile("Workbook"), "oldFormat"],
    ["a still older .xls", compoundFile("Book"), "oldFormat"],
    ["another compound file", compoundFile("WordDocument"), "otherFormat"],
    ["a csv that was renamed", strToU8("Kurskod;Poäng\r\nMATMAT01b;100\r\n"), "otherFormat"],
    ["a web page that was renamed", strToU8("<html><table></table></html>"), "otherFormat"],
    ["a PDF", strToU8("%PDF-1.7\n%\u0001\u0002"), "otherFormat"],
    ["bytes without meaning", new Uint8Array([0, 1, 2, 3, 0, 255, 7]), "notWorkbook"],
    [
      "an OpenDocument sheet",
      packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "otherFormat",
    ],
    ["a zip archive of something else", packageOf({ "bild.txt": "hej" }), "notWorkbook"],
  ])("%s", async (_, bytes, trouble) => {
    expect(await troubleOf(bytes)).toBe(trouble);
  });

  it("a Word document and a binary workbook", async () => {
    const rels = plain["_rels/.rels"] ?? "";
    const word = { ...plain, "_rels/.rels": rels.replace("xl/workbook.xml", "word/document.xml") };
    const binary = { ...plain, "_rels/.rels": rels.replace("xl/workbook.xml", "xl/workbook.bin") };
    expect(await troubleOf(packageOf(word))).toBe("otherFormat");
    expect(await troubleOf(packageOf(binary))).toBe("otherFormat");
  });
});

describe("a file that was cut off or damaged is told from a whole one", () => {
  const whole = packageOf(plain);

  it("wherever it was cut", async () => {
    expect(await troubleOf(whole)).toBe("none");
    for (let length = 4; length < whole.length; length += 13) {
      expect(await troubleOf(whole.subarray(0, length))).toBe("truncated");
    }
  });

  it("whatever byte is wrong: an outcome, never a crash", async () => {
    const outcomes = new Set<string>();
    for (let at = 4; at < whole.length; at += 7) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      outcomes.add(await troubleOf(broken));
    }
    const known = [
      "none",
      "truncated",
      "damaged",
      "unsafe",
      "passwordProtected",
      "notWorkbook",
      "otherFormat",
      "tooLarge",
    ];
    expect([...outcomes].filter((outcome) => !known.includes(outcome))).toEqual([]);
    expect(outcomes).toContain("damaged");
  });

  it.each([
    ["the workbook part", "xl/workbook.xml"],
    ["the sheet part", "xl/worksheets/sheet1.xml"],
    ["the list of the workbook's parts", "xl/_rels/workbook.xml.rels"],
  ])("when %s is missing", async (_, name) => {
    const { [name]: gone, ...rest } = plain;
    expect(gone).toBeDefined();
    expect(await troubleOf(packageOf(rest))).toBe("damaged");
  });

  it.each([
    ["tags that do not match", "<worksheet><sheetData></worksheet></sheetData>"],
    ["XML that ends too early", "<worksheet><sheetData>"],
    ["an empty part", ""],
    ["a text that is not there", sheetXml('<row r="1"><c r="A1" t="s"><v>3</v></c></row>')],
    ["a row beyond the last", sheetXml('<row r="1048577"><c r="A1048577"><v>3</v></c></row>')],
    ["a column beyond the last", sheetXml('<row r="1"><c r="XFE1"><v>3</v></c></row>')],
    ["an unknown entity", sheetXml('<row r="1"><c r="A1" t="str"><v>&annat;</v></c></row>')],
    ["an attribute without quotes", sheetXml("<row r=1></row>")],
  ])("when a sheet has %s", async (_, xml) => {
    expect(await troubleOf(packageOf({ ...plain, "xl/worksheets/sheet1.xml": xml }))).toBe("damaged");
  });

  it("when a part is larger or smaller than the archive says", async () => {
    expect(await troubleOf(patched(whole, centralEntry, 24, 5))).toBe("damaged");
    expect(await troubleOf(patched(whole, centralEntry, 24, 50_000))).toBe("damaged");
  });
});

describe("a file made to harm is refused", () => {
  it("when XML declares entities", async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"x".repeat(50)}">]>${sheetXml("")}`;
    expect(await troubleOf(packageOf({ ...plain, "xl/worksheets/sheet1.xml": bomb }))).toBe("unsafe");
    const short = "<!DOCTYPE a>";
    expect(await troubleOf(packageOf({ ...plain, "xl/worksheets/sheet1.xml": short + sheetXml("") }))).toBe(
      "unsafe",
    );
  });

  it("when a part inflates beyond reason", async () => {
    const bomb = packageOf({ ...plain, "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await troubleOf(bomb)).toBe("unsafe");
  });

  it("when a part claims to be larger than any workbook", async () => {
    expect(await troubleOf(patched(packageOf(plain), centralEntry, 24, 0xfffffff0))).toBe("unsafe");
  });

  it("when entries share their bytes", async () => {
    expect(await troubleOf(patched(packageOf(plain), centralEntry, 42, 0))).toBe("unsafe");
  });

  it("when elements nest without end", async () => {
    const deep = "<a>".repeat(5000) + "</a>".repeat(5000);
    expect(await troubleOf(packageOf({ ...plain, "xl/worksheets/sheet1.xml": sheetXml(deep) }))).toBe(
      "unsafe",
    );
  });

  it("when an entry is encrypted", async () => {
    expect(await troubleOf(patched(packageOf(plain), centralEntry, 8, 0x0008_0001))).toBe(
      "passwordProtected",
    );
  });
});
