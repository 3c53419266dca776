import { decodeRaw } from "./xml-text";

/** An element's name, one object for each spelling, so that names are compared by identity. */
export interface XmlName {
  readonly full: string;
  /** Empty where there is none. */
  readonly prefix: string;
  readonly local: string;
}

const buckets = 1024;
const most = 4096;

/** Turns the bytes of a name into its `XmlName` without making a string each time: a sheet repeats four names. */
export class XmlNames {
  private readonly single: (XmlName | undefined)[] = new Array<XmlName | undefined>(128).fill(undefined);
  private readonly known: { bytes: Uint8Array; name: XmlName }[][] = [];
  private count = 0;

  find(bytes: Uint8Array, start: number, end: number): XmlName {
    const first = bytes[start] as number;
    if (end - start === 1 && first < 128) return (this.single[first] ??= nameOf(bytes, start, end));
    const middle = bytes[(start + end) >> 1] as number;
    const hash = (first + middle * 7 + (bytes[end - 1] as number) * 31 + (end - start) * 61) & (buckets - 1);
    const bucket = (this.known[hash] ??= []);
    for (const candidate of bucket) {
      if (same(candidate.bytes, bytes, start, end)) return candidate.name;
    }
    const name = nameOf(bytes, start, end);
    // Names made up by the thousand are not worth remembering.
    if (this.count++ < most) bucket.push({ bytes: bytes.slice(start, end), name });
    return name;
  }
}

function same(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) {
    if (known[at] !== bytes[start + at]) return false;
  }
  return true;
}

function nameOf(bytes: Uint8Array, start: number, end: number): XmlName {
  const full = decodeRaw(bytes, start, end);
  const colon = full.indexOf(":");
  return { full, prefix: colon < 0 ? "" : full.slice(0, colon), local: full.slice(colon + 1) };
}
