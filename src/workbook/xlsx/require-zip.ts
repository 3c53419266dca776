import { WorkbookError } from "../port";

/** Throws the trouble that says what a file is, where it is not a zip archive; an .xlsx always is one. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("truncated", "empty file");
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFile(bytes);
  // A bare worksheet stream, as Excel 2 to 4 wrote.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1)) throw new WorkbookError("oldFormat", "BIFF");
  throw new WorkbookError(looksLikeDocument(bytes) ? "otherFormat" : "notWorkbook", "not a zip archive");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/**
 * A compound file is either an encrypted .xlsx or an old .xls; the names of its streams tell which.
 * Directory entries are 128 bytes and begin with a UTF-16 name. Source: MS-CFB 2.6, MS-OFFCRYPTO 2.3.4.
 */
function compoundFile(bytes: Uint8Array): WorkbookError {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = "";
    for (let letter = 0; letter < length - 2; letter += 2) {
      name += String.fromCharCode(view.getUint16(at + letter, true));
    }
    names.add(name);
  }
  if (names.has("EncryptedPackage")) return new WorkbookError("passwordProtected", "encrypted package");
  if (names.has("Workbook") || names.has("Book"))
    return new WorkbookError("oldFormat", "BIFF in a compound file");
  return new WorkbookError(bytes.length < 4096 ? "truncated" : "otherFormat", "compound file");
}

/** PDF, HTML, RTF and every kind of plain text: a file somebody renamed. */
function looksLikeDocument(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return true;
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return wide || start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13 || byte === 12);
}
