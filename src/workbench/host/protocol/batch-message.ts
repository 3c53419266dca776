/** A request of Office.js: what to do, in order, and the objects to do it to. */
export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface BatchAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  /** 1 the workbook, 2 a new service, 3 a method's result, 4 a property, 5 an indexer, 6 an earlier reference. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path of an argument that is itself an object, or null. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What Office.js is answered; an error carries the index of the action that failed. */
export interface BatchAnswer {
  readonly Results?: readonly BatchResult[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex?: number };
}
