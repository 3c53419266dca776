import { decodeCellText, decodeRaw, decodeText } from "./xml-text";
import type { XmlTag } from "./xml-tag";

/** Gathers a text of `<si>` or `<is>`: one `<t>`, or one in each run; pronunciations (`<rPh>`) are not text. */
export class RichText {
  private text = "";
  private inside = false;
  private phonetic = 0;

  start(): void {
    this.text = "";
    this.inside = false;
    this.phonetic = 0;
  }
  open(tag: XmlTag): void {
    if (tag.name === "t") this.inside = this.phonetic === 0;
    else if (tag.name === "rPh") this.phonetic++;
  }
  close(tag: XmlTag): void {
    if (tag.name === "t") this.inside = false;
    else if (tag.name === "rPh") this.phonetic--;
  }
  add(bytes: Uint8Array, start: number, end: number, cdata: boolean): void {
    if (this.inside) this.text += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
  }
  finish(): string {
    return decodeCellText(this.text);
  }
}
