import { type ColumnChoices, type ColumnMap, findHeaderRow, mapColumns, tableOfMap } from "../../../engine/map-columns"; // prettier-ignore
import { valueWord } from "../../../engine/map-values";
import type { Grid } from "../../../engine/table";
import type { HalfYear } from "../../../regulations/half-year";
import {
  columnChoices,
  type FillProfile,
  profileText,
  withoutPersonal,
  withValue,
} from "../../../returns/fill-profile";
import type { FillSettings } from "../../../returns/prepare-fill";
import type { Day } from "../../../values/day";
import { type FillProfiles, readProfile, withChoices } from "./fill-profiles";
import type { FillProblem, FillTemplate } from "./fill-state";

/** What the person has decided: which of a list's columns is which, and what its values are in the template. */
export class FillDecisions {
  private profile: FillProfile | undefined;
  /** All that has been decided about the list's columns. */
  private choices: ColumnChoices = {};

  constructor(
    private readonly kept: FillProfiles,
    private readonly today: Day,
  ) {}

  /** Those of the last time; none where the sheet is no return. */
  recall(template: FillTemplate | undefined): void {
    this.profile = template && this.kept.get(template.entry.id);
  }

  /** Takes up a list with what was decided of such columns the last time. */
  take(grid: Grid, { entry }: FillTemplate): void {
    const headerRow = findHeaderRow(grid, entry.columns);
    this.choices = this.profile ? columnChoices(this.profile, grid, headerRow) : {};
  }

  /** A column has one meaning: its other one goes. */
  chooseColumn(key: string, column: number | "none"): void {
    const others = Object.entries(this.choices).filter(([, other]) => other === "none" || other !== column);
    this.choices = { ...Object.fromEntries(others), [key]: column };
  }

  /** False for a personal column: what stands in it is never kept. */
  chooseValue(template: FillTemplate, key: string, from: string, to: string): boolean {
    if (this.profile === undefined || template.entry.columns[key]?.personal === true) return false;
    this.profile = withValue(this.profile, key, valueWord(from), to, this.context(template.table.grid));
    return true;
  }

  /** The decisions as a file's text, for another workbook. */
  text(): string | undefined {
    return this.profile && profileText(this.profile);
  }

  /** Takes over the decisions of such a file for this list; gives what is wrong with it, and then keeps its own. */
  takeOver(text: string, template: FillTemplate, list: Grid): FillProblem | undefined {
    const profile = readProfile(text);
    if (profile === undefined) return { kind: "notProfile" };
    if (profile.returnId !== template.entry.id) return { kind: "profileOfOther" };
    this.profile = withoutPersonal(profile, this.context(template.table.grid));
    this.take(list, template);
    return undefined;
  }

  /** As planning takes them; undefined where there is no return. */
  settings(): Pick<FillSettings, "profile" | "choices"> | undefined {
    // Choices say all that the profile says of columns, and what has been said since.
    return this.profile && { profile: { ...this.profile, columns: {} }, choices: this.choices };
  }

  /** Keeps them for the next time, with the columns that were found without asking. */
  keep(list: Grid, map: ColumnMap): void {
    if (this.profile === undefined) return;
    this.profile = withChoices(this.profile, list, this.choices, map);
    void this.kept.set(this.profile);
  }

  /** The template's own half-year; for one without rows that of the list's, by its columns as they are decided. */
  likelyHalfYear(list: Grid, template: FillTemplate): HalfYear | undefined {
    if (template.halfYear !== undefined) return template.halfYear;
    const { entry } = template;
    const context = this.context(list);
    const map = mapColumns(list, entry.columns, context, this.choices);
    return entry.halfYearOf(tableOfMap(list, map), context).halfYear;
  }

  private context({ date1904 }: Grid) {
    return { date1904, today: this.today };
  }
}
