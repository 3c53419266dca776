import { areaAddress } from "../model/area";
import type { ModelEvent } from "../model/model-event";

/** Something that the host tells the add-in unasked, as Office.js takes it. */
export interface RichMessage {
  /** 65536 an event of the object model, 1 a call of a custom function. */
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
}

const eventCategory = 65_536;
const eventTypes = { changed: 10, activated: 11, selectionChanged: 14 } as const;

/** The events that Excel would raise for what happened: each once for its sheet and once for the collection of sheets. */
export function eventMessages(event: ModelEvent, nextId: () => number): readonly RichMessage[] {
  switch (event.kind) {
    case "cells":
      return forSheetAndAll(event.sheet.id, eventTypes.changed, nextId, {
        worksheetId: event.sheet.id,
        address: areaAddress(event.area),
        changeType: "RangeEdited",
        source: "Local",
        shiftDirection: "None",
        // Excel tells an add-in's own edits by this (ExcelApi 1.14).
        triggerSource: event.by === "addin" ? "ThisLocalAddin" : "Unknown",
      });
    case "selection":
      return forSheetAndAll(event.sheet.id, eventTypes.selectionChanged, nextId, {
        worksheetId: event.sheet.id,
        address: areaAddress(event.area),
      });
    case "activated":
      return forSheetAndAll(event.sheet.id, eventTypes.activated, nextId, { worksheetId: event.sheet.id });
    default:
      return [];
  }
}

function forSheetAndAll(
  sheetId: string,
  messageType: number,
  nextId: () => number,
  message: object,
): readonly RichMessage[] {
  return [sheetId, "Workbook"].map((targetId) => ({
    messageCategory: eventCategory,
    messageType,
    targetId,
    message: JSON.stringify(message),
    id: nextId(),
    isRemoteOverride: false,
  }));
}

const callCategory = 1;
const callType = 1000;

/** A call of one of the add-in's functions. */
export function callMessage(
  invocationId: number,
  functionId: string,
  args: readonly unknown[],
  address: string,
  flags: number,
  id: number,
): RichMessage {
  return {
    messageCategory: callCategory,
    messageType: callType,
    targetId: "",
    message: JSON.stringify([invocationId, functionId, args, address, flags]),
    id,
    isRemoteOverride: false,
  };
}
