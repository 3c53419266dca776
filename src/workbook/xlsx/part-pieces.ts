import { inflateEntry } from "./inflate-entry";
import type { ZipEntry } from "./zip-directory";

/** A part's XML in UTF-8, piece by piece; parts in UTF-16, which the format also allows, are turned into UTF-8. */
export function* partPieces(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let decoder: TextDecoder | undefined;
  let first = true;
  const encoder = new TextEncoder();
  for (const piece of inflateEntry(entry)) {
    if (first) decoder = utf16Decoder(piece);
    if (decoder === undefined) {
      yield piece;
    } else {
      const text = decoder.decode(piece, { stream: true });
      // The declaration names an encoding that no longer holds.
      yield encoder.encode(first ? withoutEncoding(text) : text);
    }
    first = false;
  }
}

function withoutEncoding(text: string): string {
  return text.replace(/^<\?xml[^>]*>/, (declaration) =>
    declaration.replace(/\sencoding=(?:"[^"]*"|'[^']*')/, ""),
  );
}

function utf16Decoder(piece: Uint8Array): TextDecoder | undefined {
  const [one, two] = piece;
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return new TextDecoder("utf-16le");
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c)) return new TextDecoder("utf-16be");
  return undefined;
}
