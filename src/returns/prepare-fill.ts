import { fillGround, likeRowOf, tableToFill } from "../engine/fill-ground";
import type { FillPlan } from "../engine/fill-plan";
import {
  mapColumns,
  type ColumnChoices,
  type ColumnMap,
  tableOfMap,
  findHeaderRow,
} from "../engine/map-columns";
import { type Pace, unhurried } from "../engine/pace";
import { planFill } from "../engine/plan-fill";
import type { Review } from "../engine/review";
import type { SheetLayout } from "../engine/sheet-fill";
import type { Grid, Table } from "../engine/table";
import { builtInCourses } from "../regulations/courses/built-in-courses";
import type { CourseList } from "../regulations/courses/course-list";
import type { HalfYear } from "../regulations/half-year";
import type { Day } from "../values/day";
import { columnChoices, emptyProfile, type FillProfile } from "./fill-profile";
import { fillRulesOf } from "./fill-rules-of";
import { findProtected } from "./protected-identity";
import type { ReturnEntry } from "./return-entry";
import { listValueChecks } from "./template-lists/list-value-checks";
import { dropDownLists } from "./template-lists/template-lists";

/** A template to fill, the list to fill it from, and what the person has decided. */
export interface FillSettings {
  readonly entry: ReturnEntry;
  /** The template's sheet as recognised, also where it has no rows yet. */
  readonly template: Table;
  readonly layout: SheetLayout;
  readonly list: Grid;
  readonly today: Day;
  /** Only rows of this half-year are taken; undefined takes them all, as when a sheet moves to a new template. */
  readonly halfYear: HalfYear | undefined;
  readonly profile?: FillProfile;
  /** Choices made just now; they go before the profile's. */
  readonly choices?: ColumnChoices;
  readonly courses?: CourseList;
}

/** A fill that is ready to be looked at, and then written with the plan's `fill`. */
export interface PreparedFill {
  readonly map: ColumnMap;
  readonly plan: FillPlan;
  /** The columns that every row must have, and those of the list that tell one row from another. */
  readonly needed: readonly string[];
  readonly key: readonly string[];
  /** Essential columns of the return that the list lacks: without them nothing is planned to be written. */
  readonly lacking: readonly string[];
  /** The findings that the filled sheet will have. */
  review(pace?: Pace): Promise<Review>;
}

/** Maps the list, stops protected rows and plans. Writes nothing. */
export async function prepareFill(settings: FillSettings, pace: Pace = unhurried): Promise<PreparedFill> {
  const { entry, list, layout, today, halfYear } = settings;
  const { columns } = entry;
  const profile = settings.profile ?? emptyProfile(entry.id);
  const headerRow = findHeaderRow(list, columns);
  const context = { date1904: list.date1904, today };
  const stopped = findProtected(list, headerRow, context);
  const choices = { ...columnChoices(profile, list, headerRow), ...settings.choices };
  const map = withoutRows(list, stopped.rows, (shown) =>
    mapColumns(shown, columns, context, choices, headerRow),
  );
  const taken = { ...map, unused: map.unused.filter(({ column }) => !stopped.markers.includes(column)) };
  const rules = fillRulesOf(entry.id, columns);
  const plan = await planFill(
    {
      columns,
      rules,
      list: tableOfMap(list, map),
      map: taken,
      ground: fillGround(settings.template, layout),
      layout,
      period: halfYear,
      stopped: stopped.rows,
      values: profile.values,
      today,
    },
    pace,
  );
  const needed = rules.key.slice(0, rules.needed);
  return {
    map: taken,
    plan,
    needed,
    key: rules.key.filter((key) => !map.missing.includes(key)),
    lacking: needed.filter((key) => map.missing.includes(key)),
    review: (by = unhurried) => {
      const reading = { date1904: plan.filled.grid.date1904, today };
      const period = halfYear ?? entry.halfYearOf(plan.filled, reading).halfYear;
      const courses = settings.courses ?? builtInCourses;
      const added = listValueChecks(dropDownLists(plan.filled, layout.looks), columns);
      return entry.review(plan.filled, { reading, halfYear: period, courses, added }, by);
    },
  };
}

/** Lets `look` see the list without the rows of protected people, so that no sample can come from them. */
function withoutRows<T>(list: Grid, rows: ReadonlySet<number>, look: (grid: Grid) => T): T {
  if (rows.size === 0) return look(list);
  const columns = list.columns.map((cells) =>
    cells.map((cell, row) => (rows.has(list.firstRow + row + 1) ? null : cell)),
  );
  return look({ ...list, columns });
}

/** Asks for the layout around the row that new rows will be made alike; a second time where formulas or notes hide it. */
export async function layoutOf(
  template: Table,
  ask: (area: { row: number; firstColumn: number; lastColumn: number }) => Promise<SheetLayout>,
): Promise<SheetLayout> {
  const { grid, mapping } = template;
  const columns = Object.values(mapping).map((column) => grid.firstColumn + column);
  const area = { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
  const row = likeRowOf(template);
  const layout = await ask({ row, ...area });
  const like = likeRowOf(tableToFill(template, layout));
  return like === row ? layout : ask({ row: like, ...area });
}
