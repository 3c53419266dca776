import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** More points completed than the course has. */
export const completedAbovePoints = rowCheck({
  id: "KVX-COMPLETED-ABOVE",
  severity: "review",
  basis: "inferred",
  source: scbRegister(
    "Poäng för kursen och Kursdeltagarens genomförda verksamhetspoäng för kursen är två av variablerna.",
  ),
  needs: ["points", "completedPoints"],
  test: ({ points, completedPoints }) =>
    completedPoints > points
      ? { at: ["completedPoints", "points"], params: { points, completedPoints } }
      : undefined,
  passes: [
    { points: 100, completedPoints: 100 },
    { points: 100, completedPoints: 0 },
  ],
  fails: [{ points: 100, completedPoints: 150 }],
});
