import { ModelRefusal } from "../model/model-refusal";
import { pathTypes, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./batch-message";
import type { HostContext, HostObject } from "./host-type";
import type { HostReferences } from "./host-references";
import { memberMissing } from "./member-missing";
import { serviceObject } from "./types/services";
import { workbookObject } from "./types/workbook-type";

/** Finds the objects that a batch speaks of; each path is walked once, so that `add()` adds once. */
export class HostPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly context: HostContext,
    private readonly references: HostReferences,
  ) {}

  /** The object of a path; null for one that is not there and was asked for with `…OrNullObject`. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ModelRefusal("InvalidArgument", `The request has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Lets later batches find the object; gives the id to find it by. */
  keep(object: HostObject): string {
    return this.references.keep(object);
  }

  /** The arguments, with objects in the place of their paths. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const plain = info?.Arguments ?? [];
    const objects = info?.ReferencedObjectPathIds;
    if (!objects) return plain;
    return plain.map((argument, index) => {
      const path = objects[index];
      return typeof path === "number" && path > 0 ? this.resolve(path)?.self : argument;
    });
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return workbookObject(this.context.model);
      case pathTypes.newObject:
        return serviceObject(path.Name);
      case pathTypes.reference:
        return this.earlier(path.Name);
      case pathTypes.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private earlier(reference: string): HostObject {
    const object = this.references.find(reference);
    if (!object) throw new ModelRefusal("ItemNotFound", "The object is not there any more.");
    return object;
  }

  private member(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { type, self } = parent;
    if (path.ObjectPathType === pathTypes.property) {
      const link = type.links?.[path.Name];
      if (!link) throw memberMissing(type, path.Name);
      return link(self, this.context);
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      if (!type.indexer) throw memberMissing(type, "getItem");
      return type.indexer(self, args[0], this.context);
    }
    if (path.Name === "GetItemAt" && type.items) return this.itemAt(parent, Number(args[0]));
    const make = type.makes?.[path.Name];
    if (!make) throw memberMissing(type, path.Name);
    return make(self, args, this.context);
  }

  private itemAt(collection: HostObject, index: number): HostObject {
    const item = collection.type.items?.(collection.self, this.context)[index];
    if (!item) throw new ModelRefusal("ItemNotFound", `${collection.type.name} has no item ${index}.`);
    return item;
  }
}
