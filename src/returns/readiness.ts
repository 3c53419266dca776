import type { PersonProperty, Seen, SheetFacts, WorkbookFacts } from "../engine/workbook-facts";
import type { Review } from "../engine/review";
import type { HalfYear } from "../regulations/half-year";
import type { Day } from "../values/day";
import { returnDeadline } from "./return-deadline";

/** What is looked at before a workbook is handed in, in the order that it is told. */
export type ReadinessPoint =
  | "errors"
  | "failedChecks"
  | "ownFormulas"
  | "reviews"
  | "missingColumns"
  | "links"
  | "hiddenSheets"
  | "hiddenRows"
  | "hiddenColumns"
  | "comments"
  | "personProperties";

/**
 * How a point stands. `stops`: must be put right first. `look`: may be right, the person decides.
 * `notSeen`: the host cannot tell, so the person has to look. `fine`: nothing there.
 */
export interface PointState {
  readonly point: ReadinessPoint;
  readonly state: "fine" | "look" | "stops" | "notSeen";
  /** Findings, cells, columns, sheets or comments; 0 where fine. */
  readonly count: number;
  /** The sheets concerned, for what is about sheets. */
  readonly sheets: readonly string[];
  /** The properties concerned. */
  readonly properties: readonly PersonProperty[];
}

/** Whether a return can be handed in (Klart att lämna in?). */
export interface Readiness {
  readonly returnId: string;
  /** "nil" where there are no rows: that too is to be reported. */
  readonly kind: "filled" | "nil";
  readonly halfYear: HalfYear;
  /** Nothing stops. */
  readonly ready: boolean;
  readonly points: readonly PointState[];
  /** Findings that a person has said are right. */
  readonly confirmed: number;
  /** Nacka's date and the days left to it, 0 on the day itself and less than 0 after; undefined where none is stated. */
  readonly deadline: { readonly due: Day; readonly daysLeft: number } | undefined;
}

export interface ReadinessSettings {
  readonly returnId: string;
  readonly halfYear: HalfYear;
  readonly today: Day;
  readonly facts: WorkbookFacts;
  /** Undefined for a nil report. */
  readonly review: Review | undefined;
  /** Columns that the return has and the sheet lacks, by key. */
  readonly missingColumns: readonly string[];
}

/** Judges a reviewed workbook. */
export function readiness(settings: ReadinessSettings): Readiness {
  const { returnId, halfYear, today, review } = settings;
  const points = [...reviewPoints(settings), ...workbookPoints(settings.facts)];
  const due = returnDeadline(returnId, halfYear);
  return {
    returnId,
    kind: review === undefined ? "nil" : "filled",
    halfYear,
    ready: points.every(({ state }) => state !== "stops"),
    points,
    confirmed: Object.values(review?.confirmed ?? {}).reduce((sum, count) => sum + count, 0),
    deadline: due === undefined ? undefined : { due, daysLeft: due - today },
  };
}

function reviewPoints({ review, missingColumns }: ReadinessSettings): PointState[] {
  if (review === undefined) return [];
  const failed = review.outcomes.filter(({ state }) => state === "failed").length;
  return [
    counted("errors", review.summary.error, "stops"),
    counted("failedChecks", failed, "look"),
    counted("reviews", review.summary.review, "look"),
    counted("missingColumns", missingColumns.length, "look"),
  ];
}

function workbookPoints({ sheets, linkedWorkbooks, personProperties }: WorkbookFacts): PointState[] {
  const inCells = onSheets("links", sheets, ({ linkedFormulas }) => linkedFormulas, "look");
  return [
    // Whoever opens the file without the add-in sees #NAME? in their place.
    onSheets("ownFormulas", sheets, ({ ownFormulas }) => ownFormulas, "stops"),
    inCells.count > 0 || linkedWorkbooks === 0
      ? inCells
      : linkedWorkbooks === "notSeen"
        ? pointState("links", "notSeen")
        : counted("links", linkedWorkbooks, "look"),
    onSheets("hiddenSheets", sheets, ({ hiddenSheet }) => hiddenSheet, "look"),
    onSheets("hiddenRows", sheets, ({ hiddenRows }) => hiddenRows, "look"),
    onSheets("hiddenColumns", sheets, ({ hiddenColumns }) => hiddenColumns, "look"),
    onSheets("comments", sheets, ({ comments, notes }) => together(comments, notes), "look"),
    personProperties === "notSeen"
      ? pointState("personProperties", "notSeen")
      : { ...counted("personProperties", personProperties.length, "look"), properties: personProperties },
  ];
}

function pointState(point: ReadinessPoint, state: PointState["state"], count = 0): PointState {
  return { point, state, count, sheets: [], properties: [] };
}

function counted(point: ReadinessPoint, count: number, otherwise: "look" | "stops"): PointState {
  return pointState(point, count === 0 ? "fine" : otherwise, count);
}

/** A point over the sheets; where nothing is found but one of them could not be seen, the whole is not seen. */
function onSheets(
  point: ReadinessPoint,
  sheets: readonly SheetFacts[],
  of: (sheet: SheetFacts) => Seen<number | boolean>,
  otherwise: "look" | "stops",
): PointState {
  const found = sheets.filter((sheet) => Number(of(sheet)) > 0);
  const count = found.reduce((sum, sheet) => sum + Number(of(sheet)), 0);
  if (count > 0) return { ...counted(point, count, otherwise), sheets: found.map(({ sheet }) => sheet) };
  return pointState(point, sheets.some((sheet) => of(sheet) === "notSeen") ? "notSeen" : "fine");
}

/** Two counts as one; a part that cannot be seen leaves the whole unseen only where the other found nothing. */
function together(one: Seen<number>, other: Seen<number>): Seen<number> {
  if (one === "notSeen") return other === "notSeen" || other === 0 ? "notSeen" : other;
  if (other === "notSeen") return one === 0 ? "notSeen" : one;
  return one + other;
}
