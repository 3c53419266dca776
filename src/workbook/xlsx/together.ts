import type { XmlHandler } from "./xml-scanner";

/** Several handlers as one, so that a part is read once for all of them. */
export function together(...handlers: readonly XmlHandler[]): XmlHandler {
  return {
    open: (tag) => handlers.forEach((handler) => handler.open(tag)),
    close: (tag) => handlers.forEach((handler) => handler.close(tag)),
    text: (bytes, start, end, whole, cdata) =>
      handlers.forEach((handler) => handler.text?.(bytes, start, end, whole, cdata)),
  };
}
