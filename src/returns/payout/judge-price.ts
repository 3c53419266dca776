import { checkAmountsOf, isWholeYear, yearsWithAmounts } from "../../regulations/check-amounts";
import { closing } from "./closing";
import type { PayoutContext } from "./deviation";
import type { PayoutLine, RegisterRow } from "./entry";
import { allPrices, fullAmount, priceIn, priceYears } from "./prices";

/** What a line's price turned out to be. `price` is the one expected, `effect` what the difference comes to in full. */
export type JudgedPrice =
  | { readonly kind: "right" | "unknown" }
  | {
      readonly kind: "otherCategory" | "otherYear";
      readonly years: readonly number[];
      readonly price: number | undefined;
      readonly effect: number | undefined;
      /** The year that the price belongs to, for `otherYear`. */
      readonly of?: number;
    };

/**
 * Holds a line's price against the price lists. It is right where any year that may be meant has it for the course's
 * category (for any category, where that is not known); where one of those years' prices is not known, nothing is said.
 */
export function judgePrice(
  line: PayoutLine,
  row: RegisterRow | undefined,
  { month, settings }: PayoutContext,
): JudgedPrice {
  if (line.price === undefined || line.correction) return { kind: "unknown" };
  const entry = {
    course: line.course ?? row?.course,
    category: row?.category ?? line.category,
    points: line.points,
  };
  const form = line.form ?? row?.form;
  const years = priceYears(row ?? line, closing(row ?? line, settings), month, settings);
  const has = (year: number): boolean | undefined => {
    const amounts = checkAmountsOf(year, settings.enteredPrices);
    const price = priceIn(year, entry, form, settings);
    if (amounts === undefined) return undefined;
    if (price !== undefined) return price === line.price;
    if (allPrices(amounts).includes(line.price ?? -1)) return true;
    return isWholeYear(amounts) ? false : undefined;
  };
  const answers = years.map(has);
  if (answers.includes(true)) return { kind: "right" };
  if (answers.length === 0 || answers.includes(undefined)) return { kind: "unknown" };
  const price = years.map((year) => priceIn(year, entry, form, settings)).find((one) => one !== undefined);
  const full = price === undefined ? undefined : fullAmount(price, entry);
  const stated = fullAmount(line.price, entry);
  const effect = full === undefined || stated === undefined ? undefined : full - stated;
  const of = yearsWithAmounts(settings.enteredPrices).find(
    (year) => !years.includes(year) && has(year) === true,
  );
  return of === undefined
    ? { kind: "otherCategory", years, price, effect }
    : { kind: "otherYear", years, price, effect, of };
}
