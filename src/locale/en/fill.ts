import type { fill as sv } from "../sv/fill";
import type { Texts } from "../text";

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const either = new Intl.ListFormat("en", { type: "disjunction" });
const every = new Intl.ListFormat("en", { type: "conjunction" });

/** Texts about filling a template from the person's own list. */
export const fill: Texts<typeof sv> = {
  usage: `Usage:
  nacka fill --template TEMPLATE.xlsx --from LIST.xlsx --half-year 2026H1 --out NEW.xlsx [--sheet SHEET]
             [--template-sheet SHEET] [--profile CHOICES.json] [--plan] [--format text|json]
  --plan shows what would be written and writes nothing. Without --half-year every row is taken, as when a filled sheet
  moves to a new template. The files you name are never changed: the result is written to the file after --out.`,
  sameFile: "The result cannot replace the template or the list. Choose another name after --out.",
  notProfile: (file) =>
    `${file} holds no saved choices for filling. Leave out --profile, or name a file that the add-in has saved.`,
  profileOfOther: (file, name) =>
    `The choices in ${file} are for another return than ${name}. Name another file, or leave out --profile.`,
  noTemplate: (file) =>
    `No sheet of ${file} is recognised as a template. Check that it is the template, or choose a sheet with --template-sheet.`,
  severalTemplates: (sheets) =>
    `Several sheets of the template can be filled: ${sheets}. Choose one with --template-sheet.`,
  noList: (file, columns) =>
    `No sheet of ${file} has what is needed: ${columns}. Check the list's headers, or choose a sheet with --sheet.`,
  severalLists: (sheets) => `Several sheets may be the list: ${sheets}. Choose one with --sheet.`,
  noSheet: (sheet) => `The workbook has no sheet “${sheet}”. Check the name.`,
  headline: (name, template, list) => `${name}: the sheet “${template}” is filled from the sheet “${list}”.`,
  period: (halfYear) => `Only rows of ${halfYear} are taken.`,
  everyPeriod: "Rows of every half-year are taken.",
  columns: "Columns",
  why: {
    header: "same header",
    words: "same words",
    similar: "similar spelling, have a look",
    values: "the values fit, have a look",
    chosen: "your choice",
  },
  samples: (texts) => `for example ${texts}`,
  missing: (columns) => `Not in the list: ${columns}.`,
  notCarried: (columns) => `In the list, but without a place in the template: ${columns}.`,
  computed: (columns) => `Computed by the template and not written: ${columns}.`,
  locked: (columns) =>
    `Locked in the template and not written: ${columns}. The add-in never takes a protection away.`,
  values: "Values that are written as in the template's list",
  becomes: (column, from, to, count) => `${column}: “${from}” becomes “${to}” (${rows(count)})`,
  asks: (column, from, count, offered) =>
    `${column}: “${from}” is not in the template's list (${rows(count)}) and is written as it stands. The template has: ${offered}.`,
  rows: "Rows",
  counts: {
    new: (count) => `New: ${rows(count)}`,
    changed: (count) => `To be changed: ${rows(count)}`,
    unchanged: (count) => `There already, unchanged: ${rows(count)}`,
    kept: (count) => `In the template but not in the list, kept: ${rows(count)}`,
  },
  leftOut: {
    before: (count) => `${rows(count)} left out: the course ended or was left before the half-year`,
    after: (count) => `${rows(count)} left out: the course begins after the half-year`,
    duplicate: (count) => `${rows(count)} left out: the same row stands earlier in the list`,
    protected: (count) =>
      `${rows(count)} stopped: protected identity. Hand them in by the separate routine, not in a file.`,
  },
  refused: {
    noKey: (count, needed) => `${rows(count)} cannot be taken: ${either.format(needed)} is missing`,
    unreadable: (count, needed) =>
      `${rows(count)} cannot be taken: neither ${either.format(needed)} can be read`,
    noDate: (count) => `${rows(count)} cannot be taken: the first day is missing or cannot be read`,
    conflict: (count, key) =>
      `${rows(count)} cannot be taken: rows with the same ${every.format(key)} say different things`,
    noRoom: (count) => `${rows(count)} have no room`,
  },
  rowNumbers: (numbers) => `row ${numbers}`,
  more: (count) => `and ${count} more`,
  noRoom: {
    filled: (row, room, needed) =>
      `The template has room for ${rows(room)} above what stands in row ${row}, but ${needed} are needed. Insert ${rows(needed - room)} above row ${row} in Excel, save the template and try again.`,
    merged: (row, room, needed) =>
      `The template has room for ${rows(room)}: in row ${row} cells are merged, so that only the first is seen, and ${rows(needed)} are needed. Unmerge them in Excel, save the template and try again.`,
    locked: (row, room, needed) =>
      `The template is protected and has room for ${rows(room)}: from row ${row} on the cells are locked, and ${rows(needed)} ${needed === 1 ? "is" : "are"} needed. The add-in never takes a protection away. Ask whoever gave you the template for more rows, or split the list.`,
  },
  changes: "Changes",
  change: (address, column, old, value) => `${address} ${column}: “${old}” becomes “${value}”`,
  review: (counts) => `The filled sheet as it will be reviewed: ${counts}.`,
  nothing: {
    done: "The template is filled already: there is nothing to write.",
    noneTaken: "No row of the list can be taken, so there is nothing to write.",
    noRows: "The list has no rows below its headers. Fill it in, or choose another list.",
  },
  written: (file) => `Written to ${file}.`,
  planned: "Nothing is written. Leave out --plan to write.",
  profileWritten: (file) => `The choices are saved in ${file} for the next time.`,
};
