/** A change to a part: at this offset of the part as it was, so many bytes go and this text comes. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The part with the splices made, piece by piece; splices at one offset keep their order. They must not overlap. */
export function* applySplices(
  pieces: Iterable<Uint8Array>,
  splices: readonly Splice[],
): Generator<Uint8Array, void, undefined> {
  const ordered = [...splices].sort((one, other) => one.at - other.at);
  const encoder = new TextEncoder();
  let next = 0;
  let base = 0;
  /** Bytes up to this offset of the part are passed on or removed. */
  let done = 0;
  for (const piece of pieces) {
    const end = base + piece.length;
    for (let splice = ordered[next]; splice !== undefined && splice.at < end; splice = ordered[++next]) {
      if (splice.at > done) yield piece.subarray(done - base, splice.at - base);
      if (splice.insert !== "") yield encoder.encode(splice.insert);
      done = Math.max(done, splice.at + splice.remove);
    }
    if (done < end) {
      yield piece.subarray(done - base);
      done = end;
    }
    base = end;
  }
  for (; next < ordered.length; next++) yield encoder.encode(ordered[next]?.insert ?? "");
}
