import type { KomvuxColumn } from "../../returns/komvux/columns";
import type { CheckText } from "../check-text";

/** An Excel error value in a column. */
export const excelErrorText = (column: KomvuxColumn): CheckText => ({
  title: `Excel error in {#${column}}`,
  message: "The cell shows {observed} instead of a value.",
  why: "A formula or lookup found nothing. SCB's template cannot read error values.",
  fix: "Correct the formula, or write the value in the cell.",
  example: "Wrong: a VLOOKUP that found nothing. Right: the value that it should have found.",
});

/** A cell that should be a date and cannot be read as one with certainty. */
export const unreadableDateText = (column: KomvuxColumn): CheckText => ({
  title: `No certain date in {#${column}}`,
  message: "{observed} cannot be read as a date with certainty.",
  why: "It may be text, a day that does not exist, or a spelling that can mean two different days.",
  fix: "Write the date as yyyy-mm-dd.",
  example: "Wrong: 2026-02-30, 05/06/2026 or v. 3. Right: 2026-01-12.",
});

/** A date with two digits for the year. */
export const dateCenturyText = (column: KomvuxColumn): CheckText => ({
  title: `Date without century in {#${column}}`,
  message: "{observed} has two digits for the year. We read it as {date}.",
  why: "With two digits the century is a guess, and year, month and day may be taken in the wrong order.",
  fix: "Accept the suggestion if it is the right day.",
  example: "Unclear: 26-01-12. Right: 2026-01-12.",
});

/** A date stored as text, or with a clock time. */
export const dateSpellingText = (column: KomvuxColumn): CheckText => ({
  title: `Dates as text or with a clock time in {#${column}}`,
  message: "{observed} is stored as text or with a clock time. We read it as {date}.",
  why: "Excel can neither sort nor reckon with such dates, and the template may refuse them.",
  fix: "Accept the suggestion.",
  example: "Wrong: the text 20260112. Right: the date 2026-01-12.",
});
