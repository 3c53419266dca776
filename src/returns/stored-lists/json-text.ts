/** The byte-order mark that some programs begin a text with. */
const mark = "\uFEFF";

/** What JSON begins with, so that a workbook of some megabytes need not be decoded to see that it is none. */
const beginning = /^\s{0,100}[[{]/;

/**
 * The text of a file that seems to be JSON, without its byte-order mark; undefined where it begins as something else.
 * UTF-8 as the API sends it, or the UTF-16 that Windows PowerShell saves an answer in.
 */
export function jsonText(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder(encodingOf(bytes));
  const head = decoder.decode(bytes.subarray(0, 200));
  if (!beginning.test(head.replace(mark, ""))) return undefined;
  return decoder.decode(bytes).replace(mark, "");
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
