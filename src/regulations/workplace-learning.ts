import { nackaInstructions } from "./nacka-source";
import { decided, undecided, type Ruling } from "./ruling";
import type { Source } from "./source";

/** Yrkesutbildning (regional yrkesinriktad vuxenutbildning, "yrkesvux") or lärlingsutbildning. */
export type VocationalForm = "vocational" | "apprenticeship";

interface WorkplaceShare {
  /** The least whole clock minutes at a workplace for each point: 20 points are a week of 40 hours, 120 minutes a point. */
  readonly minutesPerPoint: number;
  readonly percent: number;
  readonly source: Source;
}

/** The least part of a vocational education that is workplace learning (arbetsplatsförlagt lärande, APL). */
export const workplaceShares: Readonly<Record<VocationalForm, WorkplaceShare>> = {
  vocational: {
    minutesPerPoint: 18,
    percent: 15,
    source: nackaInstructions(
      "Arbetsplatsförlagt lärande",
      "I Nacka vuxenutbildning ska samtliga yrkesutbildningar innehålla minst 15 procent arbetsplatsförlagt lärande (APL).",
    ),
  },
  apprenticeship: {
    minutesPerPoint: 84,
    percent: 70,
    source: nackaInstructions(
      "Arbetsplatsförlagt lärande",
      "En elev som går en lärlingsutbildning ska genomföra minst 70 procent av lärlingsutbildningen på en arbetsplats.",
    ),
  },
};

/**
 * Nacka's own rule since 2023-07-03, when 2016:937 5 § lost the words "eller av den del av utbildningen som inte har
 * validerats" (2022:1404).
 */
export const validationSource = nackaInstructions(
  "Validering och APL",
  "15% APL beräknas på de kurspoäng som återstår efter att validering gjorts.",
);

export interface WorkplaceLearning {
  /** The least time at a workplace, in whole clock minutes. */
  readonly minutes: number;
  /** The points that the share is taken of. */
  readonly basePoints: number;
  /** Set where points were validated and yet count in full: Nacka's text has no such rule for lärling. */
  readonly validationNotDeducted: boolean;
}

export type WorkplaceLearningReason =
  "pointsNotWhole" | "pointsNegative" | "validatedNotWhole" | "validatedNegative" | "validatedAbovePoints";

/**
 * The least workplace learning of an education of so many points, of which some were validated.
 * Yrkesvux: 15 % of the points that remain. Lärling: 70 % of all points, whatever was validated.
 */
export function workplaceLearning(
  points: number,
  validatedPoints = 0,
  form: VocationalForm = "vocational",
): Ruling<WorkplaceLearning, WorkplaceLearningReason> {
  if (!Number.isSafeInteger(points)) return undecided("pointsNotWhole");
  if (points < 0) return undecided("pointsNegative");
  if (!Number.isSafeInteger(validatedPoints)) return undecided("validatedNotWhole");
  if (validatedPoints < 0) return undecided("validatedNegative");
  if (validatedPoints > points) return undecided("validatedAbovePoints", { points, validatedPoints });
  const basePoints = form === "vocational" ? points - validatedPoints : points;
  return decided({
    minutes: workplaceShares[form].minutesPerPoint * basePoints,
    basePoints,
    validationNotDeducted: form === "apprenticeship" && validatedPoints > 0,
  });
}
