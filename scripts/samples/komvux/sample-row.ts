import type { KomvuxColumn } from "../../../src/returns/komvux/columns";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";

/** A row of a komvux sample by column, as its cells should stand; "#N/A" becomes an Excel error. */
export type SampleRow = Record<KomvuxColumn, Cell>;

/** Nacka's own school unit for komvux, and a provider that there is not. */
export const schoolUnit = "65062411";
export const provider = "Exempelskolan Vux";

export const upperSecondary = "Gymnasial nivå";
export const basic = "Grundläggande nivå";

/** A date as the workbook holds it. */
export const serial = (iso: string): number => day(iso);
