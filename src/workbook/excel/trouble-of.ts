import { WorkbookError, type WorkbookTrouble } from "../port";

/** Excel's error codes and what they mean to us; every other code is the host's trouble. */
const troubles: Readonly<Record<string, WorkbookTrouble>> = {
  AccessDenied: "protected",
  ApiNotFound: "tooOld",
  InvalidOperationInCellEditMode: "cellEditing",
  ItemNotFound: "sheetMissing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/** The code of an error that Office.js has thrown; undefined for anything else. */
export function officeErrorCode(error: unknown): string | undefined {
  // Not instanceof: the library may live in another frame, and its class comes with it.
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}

/** An error of Office.js in the words of the port; anything else as it is. The detail never holds a cell's content. */
export function troubleOf(error: unknown): unknown {
  const code = officeErrorCode(error);
  return code === undefined ? error : new WorkbookError(troubles[code] ?? "host", code);
}
