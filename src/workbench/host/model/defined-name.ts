import { listSource } from "../../../workbook/list-source";
import { parseArea, type Area } from "./area";

/** A name (definierat namn) of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** From its equals sign: "=Koder!$A$2:$A$9". */
  readonly formula: string;
  readonly isHidden: boolean;
}

/** The cells that a name stands for; undefined for a value, a formula and a range without a sheet. */
export function namedArea({ formula }: DefinedName): { sheet: string; area: Area } | undefined {
  const source = listSource(formula);
  if (source?.kind !== "range" || source.sheet === undefined) return undefined;
  const area = parseArea(source.range);
  return area && { sheet: source.sheet, area };
}
