import type { Cell } from "../../src/values/reading";

/** Findings: check and the column pointed at. */
export type Planted<K extends string, Id extends string> = readonly (readonly [Id, K])[];

/** A change to a row of a kind, and the findings that it gives. */
export interface PlantedChange<K extends string, Kind extends string, Id extends string> {
  readonly kind: Kind;
  readonly change: (row: Record<K, Cell>) => Partial<Record<K, Cell>>;
  readonly finds: Planted<K, Id>;
}

type Change<K extends string> =
  Partial<Record<K, Cell>> | ((row: Record<K, Cell>) => Partial<Record<K, Cell>>);

/** The way to state one return's changes: each gives one finding of the check in the column, and whatever follows. */
export const plantedIn =
  <K extends string, Kind extends string, Id extends string>() =>
  (check: Id, column: K, kind: Kind, also: Planted<K, Id> = []) =>
  (...changes: Change<K>[]): PlantedChange<K, Kind, Id>[] =>
    changes.map((change) => ({
      kind,
      change: typeof change === "function" ? change : () => change,
      finds: [[check, column], ...also],
    }));
