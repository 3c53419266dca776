import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import { refreshPlace } from "./finding-place";
import type { SheetEntry } from "./pane-state";
import { refreshList } from "./result-list";

/** The open findings that concern a cell. */
export function openAt(review: Review, address: string): Finding[] {
  return review.findingsAt(address).filter(({ confirmation }) => confirmation === undefined);
}

/** What lies over the list, by a new or changed review: the finding that is shown, and those of the selected cell. */
export function refreshShown(
  { screens, selected }: SheetEntry,
  review: Review,
): Pick<SheetEntry, "screens" | "selected"> {
  return {
    screens: screens.map((screen) =>
      screen.kind === "finding" ? { ...screen, place: refreshPlace(screen.place, review) } : screen,
    ),
    selected: selected && { ...selected, findings: openAt(review, selected.address) },
  };
}

/** What is shown of a reviewed sheet after its review has changed: counts, list, and what lies over it. */
export function refreshReviewed(entry: SheetEntry): Partial<SheetEntry> {
  const { phase } = entry;
  if (phase.kind !== "reviewed") return {};
  const { review, list } = phase;
  return {
    phase: {
      ...phase,
      summary: review.summary,
      outcomes: review.outcomes,
      list: refreshList(list, review),
      rechecking: false,
    },
    ...refreshShown(entry, review),
  };
}
