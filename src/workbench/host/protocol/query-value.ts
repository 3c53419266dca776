import type { HostContext, HostObject } from "./host-type";
import { memberMissing } from "./member-missing";

interface Query {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The loaded properties of an object, in PascalCase; a collection's members under `_Items`. */
export function queryValue(object: HostObject, query: Query, context: HostContext): Record<string, unknown> {
  const { type, self } = object;
  if (!type.items) return loaded(object, query.Select, context);
  const all = type.items(self, context);
  const from = query.Skip ?? 0;
  const chosen = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { _Items: chosen.map((item) => loaded(item, query.Select, context)) };
}

function loaded(
  object: HostObject,
  select: readonly string[] | undefined,
  context: HostContext,
): Record<string, unknown> {
  const value: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  const properties = object.type.properties ?? {};
  const wanted = select?.length ? select : Object.keys(properties);
  for (const path of wanted) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const property = properties[name];
    if (property && rest.length === 0) value[name] = property.get(object.self, context);
    else value[name] = linked(object, name, rest, value[name], context);
  }
  return value;
}

/** A property of a property ("custom/rule/formula"), laid beside what was loaded of the same object before. */
function linked(
  object: HostObject,
  name: string,
  rest: readonly string[],
  before: unknown,
  context: HostContext,
): unknown {
  const link = object.type.links?.[name];
  if (!link) throw memberMissing(object.type, name);
  const target = link(object.self, context);
  const select = rest.length > 0 ? [rest.join("/")] : undefined;
  const value = target.type.items ? queryValue(target, { ...(select ? { Select: select } : {}) }, context) : loaded(target, select, context); // prettier-ignore
  return laidBeside(before as Loaded | undefined, value);
}

interface Loaded extends Record<string, unknown> {
  readonly _Items?: readonly Record<string, unknown>[];
}

/** What two paths have loaded of one object; of a collection, member by member. */
function laidBeside(before: Loaded | undefined, value: Loaded): Loaded {
  const items = value._Items?.map((item, index) => ({ ...before?._Items?.[index], ...item }));
  return { ...before, ...value, ...(items && { _Items: items }) };
}
