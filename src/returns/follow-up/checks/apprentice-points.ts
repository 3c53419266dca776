import { apprenticeshipPoints, apprenticeshipSource } from "../../../regulations/course-limits";
import { vocationalFormOf } from "../vocational-form-of";
import { rowCheck } from "./checks-on-follow-up";

/** An apprenticeship (lärlingsutbildning) of fewer or more points than the ordinance on state grants names. */
export const apprenticePoints = rowCheck({
  id: "FUP-APPRENTICE-POINTS",
  severity: "review",
  basis: "stated",
  source: apprenticeshipSource,
  needs: ["vocationalForm", "educationPoints"],
  test: ({ vocationalForm, educationPoints }) => {
    const { least, most } = apprenticeshipPoints;
    if (vocationalFormOf(vocationalForm) !== "apprenticeship") return undefined;
    return educationPoints >= least && educationPoints <= most
      ? undefined
      : { at: ["educationPoints", "vocationalForm"], params: { points: educationPoints, least, most } };
  },
  passes: [
    { vocationalForm: "Lärling", educationPoints: 400 },
    { vocationalForm: "Lärling", educationPoints: 1600 },
    { vocationalForm: "Yrkesutbildning", educationPoints: 300 },
  ],
  fails: [
    { vocationalForm: "Lärling", educationPoints: 300 },
    { vocationalForm: "Lärlingsutbildning", educationPoints: 1700 },
  ],
});
