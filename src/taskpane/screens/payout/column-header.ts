import { payoutColumns, registerColumns } from "../../../returns/payout/columns";

const headers: Readonly<Record<string, { readonly header: string }>> = {
  ...registerColumns,
  ...payoutColumns,
};

/** What a column is called where no sheet has it. */
export function columnHeader(key: string): string {
  return headers[key]?.header ?? key;
}
