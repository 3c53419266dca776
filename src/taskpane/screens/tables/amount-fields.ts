import {
  type CheckAmounts,
  checkCategories,
  type CheckCategory,
  type SfiCourse,
  sfiCourses,
} from "../../../regulations/check-amounts";
import { day } from "../../../values/day";
import { kronorText, money } from "../../../values/money";

/** What stands in the fields of a year's amounts, as the person wrote it. */
export type AmountFields = Readonly<Partial<Record<CheckCategory | SfiCourse, string>>>;

/** Amounts do not go by the day, which every value type is read by. */
const context = { date1904: false, today: day("2026-01-01") };

/** The most that an amount can be, in öre: far more than any course is paid. */
const most = 1_000_000_00;

function oreOf(text: string): number | undefined {
  const reading = money.read(text, context);
  return reading.kind === "read" && reading.value >= 0 && reading.value <= most ? reading.value : undefined;
}

export function isAmount(text: string): boolean {
  return oreOf(text) !== undefined;
}

/** A year's amounts as they stand in fields: "48,10". */
export function fieldsOf({ perPoint, perSfiCourse }: CheckAmounts): AmountFields {
  return Object.fromEntries(
    Object.entries({ ...perPoint, ...perSfiCourse }).map(([key, ore]) => [key, kronorText(ore)]),
  );
}

/** The fields as a year's amounts; those that are empty or no amount are left out. */
export function amountsOfFields(year: number, fields: AmountFields): CheckAmounts {
  const filled = <K extends CheckCategory | SfiCourse>(keys: readonly K[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const ore = oreOf(fields[key] ?? "");
        return ore === undefined ? [] : [[key, ore] as const];
      }),
    ) as Partial<Record<K, number>>;
  return { year, perPoint: filled(checkCategories), perSfiCourse: filled(sfiCourses) };
}
