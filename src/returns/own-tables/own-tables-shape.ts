import * as v from "valibot";
import { checkCategories, sfiCourses } from "../../regulations/check-amounts";
import { type Day, dayOf } from "../../values/day";

/** A day written YYYY-MM-DD. */
export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.transform((text): Day | undefined => {
    const [year, month, date] = text.split("-").map(Number);
    return dayOf(year ?? 0, month ?? 0, date ?? 0);
  }),
  v.check((day) => day !== undefined),
  v.transform((day) => day as Day),
);

/** Kronor with at most two decimals, as whole öre. */
const kronor = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1e7),
  v.check((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 0.01),
  v.transform((amount) => Math.round(amount * 100)),
);

/** Check amounts in kronor by year; what is left out is not known for that year. */
export const pricesShape = v.pipe(
  v.array(
    v.object({
      year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
      perPoint: v.optional(v.record(v.picklist(checkCategories), kronor), {}),
      perSfiCourse: v.optional(v.record(v.picklist(sfiCourses), kronor), {}),
    }),
  ),
  v.maxLength(101),
);

export const periodsShape = v.pipe(
  v.array(v.object({ name: v.pipe(v.string(), v.regex(/^\d{4}_[1-9]$/)), start: isoDay, end: isoDay })),
  v.maxLength(1_000),
);

/** The provider's own periods and check amounts as a file or a workbook's setting holds them, format 1. */
export const ownTablesShape = v.object({
  format: v.literal(1),
  kind: v.literal("tables"),
  periods: v.optional(periodsShape, []),
  prices: v.optional(pricesShape, []),
});
