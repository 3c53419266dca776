import { WorkbookError } from "../port";
import { decodeRaw } from "./xml-text";
import { XmlNames, type XmlName } from "./xml-names";
import { XmlTag } from "./xml-tag";

/** What a scanner tells of. The tag is one object used again for every tag: take from it what is to be kept. */
export interface XmlHandler {
  /** An element begins; `tag.empty` says that it also ends here (`close` is then called as well). */
  open(tag: XmlTag): void;
  close(tag: XmlTag): void;
  /**
   * Characters between two tags, not yet decoded. `whole` is true where they are all that the element holds;
   * otherwise more pieces may follow, of which `cdata` ones have no entities.
   */
  text?(bytes: Uint8Array, start: number, end: number, whole: boolean, cdata: boolean): void;
}

/** A tag, comment or text longer than this is no part of a workbook. */
const longestToken = 16_000_000;
const deepest = 200;

const lessThan = 60;
const slash = 47;

/**
 * A namespace-aware reader of XML in UTF-8 that takes the bytes in any pieces: a tag, an entity or a character may be
 * cut anywhere. Document types and entity declarations are refused as `unsafe`: no workbook has them, and they are
 * how a small file grows without bound. What is not well-formed is `damaged`.
 */
export class XmlScanner {
  private buffer = new Uint8Array(262_144);
  private length = 0;
  /** Offset in the part of the buffer's first byte. */
  private base = 0;
  private readonly path: XmlName[] = [];
  private rootSeen = false;
  private readonly tag: XmlTag;

  constructor(
    private readonly handler: XmlHandler,
    names: XmlNames = new XmlNames(),
  ) {
    this.tag = new XmlTag(names);
  }

  /** How many elements are open. */
  get depth(): number {
    return this.path.length;
  }

  push(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.buffer.length) {
      const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + chunk.length));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.length += chunk.length;
    const used = this.scan();
    this.buffer.copyWithin(0, used, this.length);
    this.length -= used;
    this.base += used;
    if (this.length > longestToken) throw new WorkbookError("unsafe", "XML token too long");
  }

  /** Call after the last piece: what is still open is missing its end. */
  end(): void {
    if (this.path.length > 0 || !this.rootSeen) throw new WorkbookError("damaged", "XML ends too early");
    for (let at = 0; at < this.length; at++) {
      if ((this.buffer[at] as number) > 32) throw new WorkbookError("damaged", "text after the XML");
    }
  }

  /** Handles every complete token of the buffer; gives the place of the first incomplete one. */
  private scan(): number {
    const { buffer, length } = this;
    let at = 0;
    for (;;) {
      let open = at;
      while (open < length && buffer[open] !== lessThan) open++;
      if (open + 1 >= length) return at;
      if (open > at) this.handleText(at, open, buffer[open + 1] === slash);
      const next = buffer[open + 1];
      const after = next === 33 || next === 63 ? this.skipMarkup(open) : this.readTag(open);
      if (after < 0) return open;
      at = after;
    }
  }

  private handleText(start: number, end: number, beforeClose: boolean): void {
    if (this.path.length === 0 || this.handler.text === undefined) return;
    this.handler.text(this.buffer, start, end, beforeClose && this.tag.opensAt(this.base + start), false);
  }

  private readTag(open: number): number {
    const { tag } = this;
    const end = tag.parse(this.buffer, open, this.length, this.base);
    if (end < 0) return end;
    if (tag.closing) {
      if (this.path.pop() !== tag.fullName) throw new WorkbookError("damaged", "XML tags do not match");
      this.handler.close(tag);
      tag.leaveScope(this.path.length);
      return end;
    }
    if (this.path.length === 0 && this.rootSeen) throw new WorkbookError("damaged", "two XML roots");
    this.rootSeen = true;
    if (this.path.length >= deepest) throw new WorkbookError("unsafe", "XML too deep");
    tag.enterScope(this.path.length);
    this.handler.open(tag);
    if (tag.empty) {
      this.handler.close(tag);
      tag.leaveScope(this.path.length);
    } else {
      this.path.push(tag.fullName);
    }
    return end;
  }

  /** Comments, CDATA and processing instructions; -1 where the end is not here yet. */
  private skipMarkup(open: number): number {
    if (this.buffer[open + 1] === 63) return this.find("?>", open + 2);
    if (this.length < open + 9) {
      const sofar = decodeRaw(this.buffer, open, this.length);
      if (!"<![CDATA[".startsWith(sofar) && !sofar.startsWith("<!--") && !"<!--".startsWith(sofar)) {
        throw new WorkbookError("unsafe", "XML declaration of type or entity");
      }
      return sofar.startsWith("<!--") ? this.find("-->", open + 4) : -1;
    }
    const start = decodeRaw(this.buffer, open, open + 9);
    if (start.startsWith("<!--")) return this.find("-->", open + 4);
    if (start !== "<![CDATA[") throw new WorkbookError("unsafe", "XML declaration of type or entity");
    const end = this.find("]]>", open + 9);
    if (end > 0 && this.path.length > 0) this.handler.text?.(this.buffer, open + 9, end - 3, false, true);
    return end;
  }

  /** The place after `mark`, or -1. */
  private find(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    search: for (let at = from; at + mark.length <= this.length; at++) {
      if (this.buffer[at] !== first) continue;
      for (let index = 1; index < mark.length; index++) {
        if (this.buffer[at + index] !== mark.charCodeAt(index)) continue search;
      }
      return at + mark.length;
    }
    return -1;
  }
}
