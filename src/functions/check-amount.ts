import {
  checkAmount as regulation,
  sfiCheckAmount,
  sfiCourses,
  yearsWithAmounts,
  type CheckCategory,
  type SfiCourse,
} from "../regulations/check-amounts";
import { calendarDate } from "../values/day";
import { defineFunction } from "./definition";
import { checkCategory } from "./kinds/check-category";
import { points } from "./kinds/points";
import { year } from "./kinds/year";
import { Problem } from "./problem";

/** What a course is paid at most, in kronor; an sfi course has one amount, whatever its points. */
export const checkAmount = defineFunction({
  id: "CHECKAMOUNT",
  parameters: [
    { name: "points", kind: points, mayBeEmpty: true },
    { name: "category", kind: checkCategory, awaited: true },
    { name: "year", kind: year, optional: true },
  ],
  readsTables: true,
  call({ points, category, year }, { today, tables: { enteredAmounts } }) {
    const asked = year ?? calendarDate(today).year;
    if (!isSfi(category) && points === undefined) return "";
    const ruling = isSfi(category)
      ? sfiCheckAmount(category, asked, enteredAmounts)
      : regulation(points ?? 0, category, asked, enteredAmounts);
    if (ruling.kind === "decided") return ruling.value / 100;
    if (ruling.reason === "amountUnknown")
      return new Problem("amountUnknown", { year: String(asked) }, "#N/A");
    const known = yearsWithAmounts(enteredAmounts).join(", ");
    return new Problem("amountsUnknown", { year: String(asked), known }, "#N/A");
  },
});

function isSfi(category: CheckCategory | SfiCourse): category is SfiCourse {
  return (sfiCourses as readonly string[]).includes(category);
}
