import type { FillTemplate } from "../../session/filling/fill-state";

/** A column's header as the person's template has it, else as the return writes it. */
export function templateHeader({ entry, table }: FillTemplate, key: string): string {
  return table.headers[key] ?? entry.columns[key]?.header ?? key;
}
