/** What Excel on the web allows; source: Microsoft, "Resource limits and performance optimization for Office Add-ins". */
export const hostLimits = {
  /** Bytes of one request or one response. */
  payload: 5 * 1024 * 1024,
  /** Cells of one range's values. */
  cells: 5_000_000,
} as const;

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
