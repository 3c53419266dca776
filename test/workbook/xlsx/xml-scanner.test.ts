import fc from "fast-check";
import { XmlScanner } from "../../../src/workbook/xlsx/xml-scanner";
import { decodeCellText, decodeRaw, decodeText, encodeCellText } from "../../../src/workbook/xlsx/xml-text";

/** Everything a scanner tells of, as text. */
function told(xml: string, cuts: readonly number[]): string {
  const bytes = new TextEncoder().encode(xml);
  const events: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") events.push(`"${text}"`);
    text = "";
  };
  const scanner = new XmlScanner({
    open(tag) {
      flush();
      events.push(
        `<${tag.name || `(${tag.fullName.full})`} ${tag.attribute("r") ?? ""} ${tag.relationshipId() ?? ""} @${tag.start}`,
      );
    },
    close(tag) {
      flush();
      events.push(`>${tag.name} @${tag.end}`);
    },
    text(buffer, start, end, _whole, cdata) {
      text += cdata ? decodeRaw(buffer, start, end) : decodeText(buffer, start, end);
    },
  });
  const places = [...new Set(cuts.map((cut) => cut % bytes.length))].sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, bytes.length]) {
    scanner.push(bytes.subarray(from, place));
    from = place;
  }
  scanner.end();
  return events.join(" ");
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sample =
  `\uFEFF<?xml version="1.0" encoding="UTF-8"?><!-- > --><x:a xmlns:x='${main}' xmlns:q="urn:q" x:r = "1" r='&lt;"&#xE5;'>` +
  `Å &amp; 𝔘<q:b r="2" q:id="rId7"/><![CDATA[<inte en tagg> & ]]]]>slut<!-- mitt i -->\r\n<c xmlns="${main}" r=""><d/></c></x:a>\n`;

describe("XML comes in pieces of any size", () => {
  const whole = told(sample, []);

  it("and means the same when cut at every byte", () => {
    expect(
      told(
        sample,
        Array.from({ length: 2000 }, (_, index) => index),
      ),
    ).toBe(whole);
  });

  it("and means the same wherever it is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 12 }), (cuts) => {
        expect(told(sample, cuts)).toBe(whole);
      }),
    );
  });

  it("with namespaces that hold where they were declared, entities resolved and CDATA taken as it stands", () => {
    expect(whole.replace(/ @\d+/g, "")).toBe(
      '<a <"å  "Å & 𝔘" <(q:b) 2 rId7 > "<inte en tagg> & ]]slut\n" <c   <d   >d >c >a',
    );
  });
});

describe("a cell's text", () => {
  it("comes back as it was, whatever characters it has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = new TextEncoder().encode(encodeCellText(text));
        expect(decodeCellText(decodeText(bytes, 0, bytes.length))).toBe(text);
      }),
    );
  });

  it.each(["_x0041_", "a\r\nb", "\u0000\u001F", "\uD800 ensam", "]]>", "&amp;", "_x005F_x0041_"])(
    "%j comes back",
    (text) => {
      const bytes = new TextEncoder().encode(encodeCellText(text));
      expect(decodeCellText(decodeText(bytes, 0, bytes.length))).toBe(text);
    },
  );
});
