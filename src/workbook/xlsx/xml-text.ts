import { WorkbookError } from "../port";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text between two places of a UTF-8 part: entities resolved, line ends as XML says. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeRaw(bytes, start, end);
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return lines.includes("&") ? lines.replace(/&([^;]{0,12});?/g, resolve) : lines;
}

/** The characters alone: for CDATA. */
export function decodeRaw(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 48) {
    let at = start;
    while (at < end && (bytes[at] as number) < 128) at++;
    // Asking the decoder costs more than a short text is worth.
    if (at === end) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  }
  return decoder.decode(bytes.subarray(start, end));
}

function resolve(reference: string, name: string): string {
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  if (known !== undefined && reference.endsWith(";")) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(name) ?? [];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : NaN;
  if (!reference.endsWith(";") || !(code > 0 && code <= 0x10ffff)) {
    throw new WorkbookError("damaged", "unknown XML entity");
  }
  return String.fromCodePoint(code);
}

/** Excel's own escapes for characters that XML cannot hold: _x000D_ is a carriage return. ECMA-376 part 1, 22.4.2.4. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A cell's text as it stands in a sheet part, so that `decodeText` and `decodeCellText` give it back. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
  return escapeXml(escaped);
}

/** Text for an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
