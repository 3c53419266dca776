import type { ProviderSettings } from "../session/filling/fill-profiles";

/**
 * What is kept for all of a person's workbooks on this computer: the browser's local storage, under the partition that
 * Office asks for on the web. Where the storage is shut, nothing is kept.
 */
export const providerSettings: ProviderSettings = {
  get: (name) => {
    try {
      return localStorage.getItem(keyOf(name)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(keyOf(name), value);
    } catch {
      // Full or forbidden: the workbook keeps the choices all the same.
    }
  },
};

/** Source: Microsoft, "Persist add-in state and settings": the key is prefixed with `Office.context.partitionKey`. */
function keyOf(name: string): string {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ""}${name}`;
}
