import { WorkbookError } from "../port";
import type { XmlName, XmlNames } from "./xml-names";
import { decodeText } from "./xml-text";

/** The vocabularies that a workbook's parts are read in: transitional and strict, and the package's own. */
const vocabularies = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

const mostAttributes = 512;
/** Numbers kept for an attribute: where it begins with its prefix, local name, name's end, value, value's end. */
const stride = 5;

/** A tag of a part: what it is called, and where its attributes stand. Valid until the next tag is read. */
export class XmlTag {
  /** The local name, or "" for an element of a vocabulary that is not the workbook's own. */
  name = "";
  /** The prefix that the part gives the tag: "" or such as "x". */
  prefix = "";
  closing = false;
  /** True for `<c/>`. */
  empty = false;
  /** Offsets in the part of the tag's "<" and of what follows its ">". */
  start = 0;
  end = 0;
  fullName: XmlName = { full: "", prefix: "", local: "" };
  bytes: Uint8Array = new Uint8Array(0);

  private readonly places = new Int32Array(mostAttributes * stride);
  private count = 0;
  private declares = false;
  private bindings: ReadonlyMap<string, boolean> = new Map();
  private readonly scopes: { depth: number; bindings: ReadonlyMap<string, boolean> }[] = [];
  private unprefixedKnown = true;
  private base = 0;

  constructor(private readonly names: XmlNames) {}

  /** The value of an attribute without a prefix. */
  attribute(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : decodeText(this.bytes, this.valueStart(index), this.valueEnd(index));
  }

  /** The value of `r:id`, whatever the prefix is. */
  relationshipId(): string | undefined {
    const index = this.find("id", true);
    return index < 0 ? undefined : decodeText(this.bytes, this.valueStart(index), this.valueEnd(index));
  }

  /** True for the spellings that XML Schema has for true. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true" || value === "on";
  }

  /** The index of an attribute, for `valueStart` and its kin; -1 where the tag lacks it. */
  find(name: string, prefixed = false): number {
    search: for (let index = 0; index < this.count; index++) {
      const at = index * stride;
      const local = this.places[at + 1] as number;
      if ((this.places[at + 2] as number) - local !== name.length) continue;
      if (local > (this.places[at] as number) !== prefixed) continue;
      for (let letter = 0; letter < name.length; letter++) {
        if (this.bytes[local + letter] !== name.charCodeAt(letter)) continue search;
      }
      return index;
    }
    return -1;
  }

  /** Where the value begins and ends in `bytes`. */
  valueStart(index: number): number {
    return this.places[index * stride + 3] as number;
  }
  valueEnd(index: number): number {
    return this.places[index * stride + 4] as number;
  }

  /** The value's extent in the part, and the whole attribute's with the blank before it. */
  extentOf(name: string): { start: number; end: number; valueStart: number; valueEnd: number } | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    return {
      start: this.base + (this.places[index * stride] as number) - 1,
      end: this.base + this.valueEnd(index) + 1,
      valueStart: this.base + this.valueStart(index),
      valueEnd: this.base + this.valueEnd(index),
    };
  }

  /** The tag's own text as it stands in the part. */
  source(): string {
    return new TextDecoder().decode(this.bytes.subarray(this.start - this.base, this.end - this.base));
  }

  /** True where text at this offset comes right after this tag opened an element. */
  opensAt(offset: number): boolean {
    return !this.closing && !this.empty && this.end === offset;
  }

  /** Reads the tag at `open`; gives the place after it, or -1 where the bytes end before the tag does. */
  parse(bytes: Uint8Array, open: number, length: number, base: number): number {
    const closing = bytes[open + 1] === 47;
    const nameStart = closing ? open + 2 : open + 1;
    let at = nameStart;
    while (at < length && !endsName(bytes[at] as number)) at++;
    const nameEnd = at;
    const after = this.parseAttributes(bytes, at, length);
    if (after < 0) return -1;
    if (nameEnd === nameStart) throw new WorkbookError("damaged", "XML tag without a name");
    this.bytes = bytes;
    this.base = base;
    this.start = base + open;
    this.end = base + after;
    this.closing = closing;
    this.fullName = this.names.find(bytes, nameStart, nameEnd);
    this.prefix = this.fullName.prefix;
    if (closing) this.resolve();
    return after;
  }

  /** Called when the element opens: its own namespace declarations hold from here. */
  enterScope(depth: number): void {
    if (this.declares) {
      this.scopes.push({ depth, bindings: this.bindings });
      const bindings = new Map(this.bindings);
      for (let index = 0; index < this.count; index++) this.bind(bindings, index);
      this.use(bindings);
    }
    this.resolve();
  }

  leaveScope(depth: number): void {
    const last = this.scopes.at(-1);
    if (last?.depth !== depth) return;
    this.scopes.pop();
    this.use(last.bindings);
  }

  private use(bindings: ReadonlyMap<string, boolean>): void {
    this.bindings = bindings;
    this.unprefixedKnown = bindings.get("") ?? true;
  }

  private resolve(): void {
    const known = this.prefix === "" ? this.unprefixedKnown : this.bindings.get(this.prefix) === true;
    this.name = known ? this.fullName.local : "";
  }

  private bind(bindings: Map<string, boolean>, index: number): void {
    const at = index * stride;
    const [start, local, end] = [this.places[at], this.places[at + 1], this.places[at + 2]] as [
      number,
      number,
      number,
    ];
    const name = decodeText(this.bytes, start, end);
    if (name !== "xmlns" && !name.startsWith("xmlns:")) return;
    const uri = decodeText(this.bytes, this.valueStart(index), this.valueEnd(index));
    bindings.set(name === "xmlns" ? "" : decodeText(this.bytes, local, end), vocabularies.has(uri));
  }

  private parseAttributes(bytes: Uint8Array, from: number, length: number): number {
    this.count = 0;
    this.declares = false;
    this.empty = false;
    let at = from;
    for (;;) {
      while (at < length && (bytes[at] as number) <= 32) at++;
      if (at >= length) return -1;
      const byte = bytes[at] as number;
      if (byte === 62) return at + 1;
      if (byte === 47) {
        if (at + 1 >= length) return -1;
        if (bytes[at + 1] !== 62) throw new WorkbookError("damaged", "stray slash in an XML tag");
        this.empty = true;
        return at + 2;
      }
      at = this.parseAttribute(bytes, at, length);
      if (at < 0) return -1;
    }
  }

  private parseAttribute(bytes: Uint8Array, start: number, length: number): number {
    let at = start;
    let local = start;
    while (at < length && bytes[at] !== 61 && !endsName(bytes[at] as number)) {
      if (bytes[at] === 58) local = at + 1;
      at++;
    }
    const nameEnd = at;
    while (at < length && (bytes[at] as number) <= 32) at++;
    if (at >= length) return -1;
    if (bytes[at] !== 61) throw new WorkbookError("damaged", "XML attribute without a value");
    at++;
    while (at < length && (bytes[at] as number) <= 32) at++;
    if (at >= length) return -1;
    const quote = bytes[at] as number;
    if (quote !== 34 && quote !== 39) throw new WorkbookError("damaged", "XML attribute without quotes");
    const valueStart = ++at;
    while (at < length && bytes[at] !== quote) at++;
    if (at >= length) return -1;
    if (this.count >= mostAttributes) throw new WorkbookError("unsafe", "too many XML attributes");
    const place = this.count++ * stride;
    this.places[place] = start;
    this.places[place + 1] = local;
    this.places[place + 2] = nameEnd;
    this.places[place + 3] = valueStart;
    this.places[place + 4] = at;
    if (bytes[start] === 120 && bytes[start + 1] === 109 && nameEnd - start >= 5) this.declares = true;
    return at + 1;
  }
}

/** Blanks, "/", ">" and "<" end a name. */
function endsName(byte: number): boolean {
  return byte <= 32 || byte === 47 || byte === 62 || byte === 60;
}
