import { ExcelHost, type AddinFunctions, type AnsweredRequest } from "../../src/workbench/host/excel-host";
import type { WorkbookModel } from "../../src/workbench/host/model/workbook-model";
import { officeInNode, type OfficeGlobals } from "../../src/workbench/host/office-in-node";

export interface OpenedOffice extends OfficeGlobals {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Every request since the last `forget`, with its size and its answer's. */
  readonly requests: readonly AnsweredRequest[];
  /** Empties the list of requests. */
  readonly forget: () => void;
}

/**
 * Microsoft's real Office.js over the given workbook, also as the globals `Excel` and `Office`.
 * `apiSet` is the newest ExcelApi that the host has: 1.14 is LTSC 2021.
 */
export function openOffice(
  model: WorkbookModel,
  options: { readonly apiSet?: string; readonly functions?: AddinFunctions } = {},
): OpenedOffice {
  const host = new ExcelHost(model, options.functions);
  const globals = officeInNode(host, options.apiSet ?? "1.14");
  const { Excel, Office, OfficeExtension, CustomFunctions } = globals;
  Object.assign(globalThis, { Excel, Office });
  const { requests } = host;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    model,
    host,
    requests,
    forget: () => void (requests.length = 0),
  };
}

/** Waits until what was sent to the add-in has arrived and been worked on. */
export function settled(milliseconds = 20): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
