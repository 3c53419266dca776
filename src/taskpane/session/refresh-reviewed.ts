import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import { refreshPlace } from "./finding-place";
import type { SheetEntry } from "./pane-state";
import { refreshList } from "./result-list";

/** The open findings that concern a cell. */
export function openAt(review: Review, address: string): Finding[] {
  return review.findingsAt(address).filter(({ confirmation }) => confirmation === undefined);
}

/** What is shown of a reviewed sheet after its review has changed: counts, list, and the finding that lies over it. */
export function refreshReviewed({ phase, screens, selected }: SheetEntry): Partial<SheetEntry> {
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
    screens: screens.map((screen) =>
      screen.kind === "finding" ? { ...screen, place: refreshPlace(screen.place, review) } : screen,
    ),
    selected: selected && { ...selected, findings: openAt(review, selected.address) },
  };
}
