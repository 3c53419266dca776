import type { WorkbookModel } from "../model/workbook-model";

/** What the members of host objects may use beside the object itself. */
export interface HostContext {
  readonly model: WorkbookModel;
  /** Turned off by the add-in around its own writes. */
  eventsEnabled: boolean;
  /** Takes results that the custom-functions runtime sends. */
  readonly customFunctionResults: (results: readonly unknown[]) => void;
  /** The runtime says that it can be called. */
  readonly customFunctionsReady: () => void;
  /** The add-in says that its commands can be run. */
  readonly addinReady: () => void;
  /** The add-in asks to be shown or hidden. */
  readonly addinVisible: (isVisible: boolean) => void;
}

/** A property as it is loaded and perhaps set. */
export interface HostProperty<T> {
  readonly get: (self: T, context: HostContext) => unknown;
  readonly set?: (self: T, value: unknown, context: HostContext) => void;
}

/**
 * One kind of object that Office.js can hold, with exactly the members that the stand-in has. Names are those on
 * the wire: PascalCase. What is not in the tables is refused by its name.
 */
export interface HostType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  /** Properties that are objects: `Worksheets`, `Format`. */
  readonly links?: Readonly<Record<string, (self: T, context: HostContext) => HostObject>>;
  /** Methods that give an object, or null for an `…OrNullObject` that is not there. */
  readonly makes?: Readonly<
    Record<string, (self: T, args: readonly unknown[], context: HostContext) => HostObject | null>
  >;
  /** Methods that do something and may give a value. */
  readonly does?: Readonly<
    Record<string, (self: T, args: readonly unknown[], context: HostContext) => unknown>
  >;
  /** The members of a collection, in order. */
  readonly items?: (self: T, context: HostContext) => readonly HostObject[];
  /** The collection's member of a key, for `getItem` and for members that were loaded. */
  readonly indexer?: (self: T, key: unknown, context: HostContext) => HostObject;
}

/** An object of the model as Office.js sees it. `key` names the same object in every batch. */
export interface HostObject<T = unknown> {
  readonly type: HostType<T>;
  readonly self: T;
  readonly key: string;
  /** The id by which a collection gives this member again; absent for what is in no collection. */
  readonly id?: string;
}

/** Joins a model's object with its type; members are called with that very object. */
export function hostObject<T>(type: HostType<T>, self: T, key: string, id?: string): HostObject {
  return { type, self, key, ...(id === undefined ? {} : { id }) } as HostObject;
}
