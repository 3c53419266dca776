import type { Fix } from "../../engine/check";
import type { Params, Reading } from "../../values/reading";

/** The reason that the engine gives where a cell shows #N/A or another of Excel's error values. */
export const excelError = "excelError";

/**
 * Judges a cell by the reason that its reading gives, whether it could be read or not. The spelling that the
 * reading suggests becomes the fix; `safe` says that it keeps the meaning.
 */
export function readingVerdict<K extends string>(column: K, reasons: readonly string[], safe: boolean) {
  return (reading: Reading<unknown>): { params: Params; fixes: readonly Fix<K>[] } | undefined => {
    const remark = reading.kind === "read" ? reading.remark : reading.kind === "empty" ? undefined : reading;
    if (remark === undefined || !reasons.includes(remark.reason)) return undefined;
    const fixes = remark.suggestion === undefined ? [] : [{ column, value: remark.suggestion, safe }];
    return { params: remark.params ?? {}, fixes };
  };
}
