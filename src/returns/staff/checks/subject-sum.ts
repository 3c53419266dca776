import { subjectKeys, subjectsOf } from "../column-groups";
import { subjectShares } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Subjects that do not add up to 100 per cent. A share above 100 has a check of its own. */
export const subjectSum = rowCheck({
  id: "STF-SUBJECT-SUM",
  severity: "error",
  basis: "stated",
  source: subjectShares(
    "Ämnesomfattningen är undervisningens fördelning på ämnen och ska alltid bli 100 procent på raden, oavsett tjänstens omfattning.",
  ),
  needs: [],
  reads: subjectKeys,
  test: (row) => {
    const [first, ...others] = subjectsOf(row);
    if (first === undefined) return undefined;
    const shares = [first, ...others].map((key) => row[key] ?? 0);
    const sum = shares.reduce((total, one) => total + one, 0);
    if (sum === 100 || shares.some((one) => one > 100)) return undefined;
    return { at: [first, ...others], params: { sum } };
  },
  passes: [
    { mathematics: 60, physics: 40 },
    { english: 100 },
    { mathematics: null, biology: 0 },
    { art: 150 },
  ],
  fails: [
    { mathematics: 60, physics: 30 },
    { english: 50, swedish: 50, vocational: 20 },
    { swedishAsSecondLanguage: 40 },
  ],
});
