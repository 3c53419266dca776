import { workplaceShares } from "../../../regulations/workplace-learning";
import { iso } from "../../../values/day";
import { hasLeft, neverBegan } from "../standing";
import { rowCheck } from "./checks-on-follow-up";
import { workplaceShortage } from "./workplace-shortage";

/**
 * An education that has ended with less workplace learning than its share. Only to be looked at: the ordinance lets the
 * rektor agree to less.
 */
export const aplEducation = rowCheck({
  id: "FUP-APL-EDUCATION",
  severity: "review",
  basis: "stated",
  source: workplaceShares.vocational.source,
  needs: ["vocationalForm", "educationPoints", "endDate"],
  reads: ["workplaceHours", "validatedPoints", "status", "withdrawal", "withdrawalDate"],
  test: (row, { today }) => {
    const { vocationalForm, educationPoints, endDate, workplaceHours, validatedPoints } = row;
    if (endDate > today || neverBegan(row) || hasLeft(row)) return undefined;
    const short = workplaceShortage({
      form: vocationalForm,
      points: educationPoints,
      validatedPoints,
      done: workplaceHours,
    });
    return (
      short && { at: ["workplaceHours", "educationPoints"], params: { ...short, endDate: iso(endDate) } }
    );
  },
  passes: [
    { vocationalForm: "Yrkesutbildning", educationPoints: 1500, endDate: "2026-06-05", workplaceHours: 450 },
    {
      vocationalForm: "Yrkesutbildning",
      educationPoints: 1500,
      validatedPoints: 300,
      endDate: "2026-06-05",
      workplaceHours: 360,
    },
    { vocationalForm: "Lärling", educationPoints: 1500, endDate: "2026-06-05", workplaceHours: 2100 },
    { vocationalForm: "Yrkesutbildning", educationPoints: 1500, endDate: "2026-12-18", workplaceHours: 80 },
    { vocationalForm: "Allmän kurs", educationPoints: 1500, endDate: "2026-06-05" },
    {
      vocationalForm: "Yrkesutbildning",
      educationPoints: 1500,
      endDate: "2026-06-05",
      withdrawalDate: "2026-03-02",
    },
  ],
  fails: [
    {
      vocationalForm: "Yrkesutbildning",
      educationPoints: 1500,
      endDate: "2026-06-05",
      workplaceHours: 449.5,
    },
    {
      vocationalForm: "Lärling",
      educationPoints: 1500,
      validatedPoints: 300,
      endDate: "2026-06-05",
      workplaceHours: 2000,
    },
    { vocationalForm: "Yrkesvux", educationPoints: 1500, endDate: "2026-06-05" },
  ],
});
