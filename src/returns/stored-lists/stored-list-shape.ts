import * as v from "valibot";

/** The JSON that a stored list is written as, format 1. Another format is another program version's. */

const name = v.pipe(v.string(), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(20_000));
const date = v.pipe(v.string(), v.regex(/^20\d{2}-[01]\d-[0-3]\d$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** Code, meaning. */
const code = v.tuple([v.pipe(v.string(), v.minLength(1), v.maxLength(20)), words]);

/** Name, description, characters ("" for unstated), also allowed, longest (0 for unstated), list of codes (-1: none), only codes. */
const variable = v.tuple([
  name,
  words,
  v.picklist(["", "A", "B", "BS", "S"]),
  v.pipe(v.string(), v.maxLength(20)),
  count,
  v.pipe(v.number(), v.integer(), v.minValue(-1)),
  v.picklist([0, 1]),
]);

const remark = v.tuple([
  v.picklist(["characters", "length", "reference", "doubled", "bare", "tooMany"]),
  name,
  v.pipe(v.string(), v.maxLength(12)),
]);

const facts = { format: v.literal(1), document: name, loadedOn: date };

export const specificationShape = v.object({
  ...facts,
  kind: v.literal("specification"),
  version: v.nullable(date),
  content: v.object({
    survey: name,
    /** Each list of codes once, however many variables have it. */
    lists: v.pipe(v.array(v.pipe(v.array(code), v.maxLength(20_000))), v.maxLength(1_000)),
    variables: v.pipe(v.array(variable), v.maxLength(1_000)),
    remarks: v.pipe(v.array(remark), v.maxLength(5_000)),
    links: v.record(name, v.record(name, name)),
  }),
});

/** Code, name, points (-1 for unstated), level where the list tells it. */
const course = v.tuple([
  v.pipe(v.string(), v.maxLength(12)),
  name,
  v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(100_000)),
  v.picklist(["", "basic", "upperSecondary", "sfi", "adaptedBasic", "adaptedUpperSecondary"]),
]);

export const courseListShape = v.object({
  ...facts,
  kind: v.literal("courses"),
  /** The day or month that the list is as of. */
  version: v.pipe(v.string(), v.regex(/^20\d{2}(?:-[01]\d(?:-[0-3]\d)?)?$/)),
  content: v.object({
    title: name,
    url: v.optional(v.pipe(v.string(), v.maxLength(500), v.startsWith("https://"))),
    stated: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
    courses: v.pipe(v.array(course), v.maxLength(50_000)),
  }),
});

export const storedListShape = v.variant("kind", [specificationShape, courseListShape]);

export type StoredSpecificationJson = v.InferOutput<typeof specificationShape>;
export type StoredCourseListJson = v.InferOutput<typeof courseListShape>;
