import { startsWhileSick, startWhileSickSource } from "../../../regulations/sickness";
import { iso } from "../../../values/day";
import { hasLeft, neverBegan } from "../standing";
import { rowCheck } from "./checks-on-follow-up";

/** Began the course during an illness, which nobody can. */
export const sickCourseStart = rowCheck({
  id: "FUP-SICK-COURSE-START",
  severity: "error",
  basis: "stated",
  source: startWhileSickSource,
  needs: ["startDate", "sickStart"],
  reads: ["sickEnd", "status", "withdrawal", "withdrawalDate"],
  test: (row) => {
    const { startDate, sickStart, sickEnd } = row;
    if (!startsWhileSick(startDate, { start: sickStart, end: sickEnd })) return undefined;
    if (neverBegan(row) || hasLeft(row)) return undefined;
    return {
      at: ["startDate", "sickStart", "sickEnd"],
      params: { startDate: iso(startDate), sickStart: iso(sickStart) },
    };
  },
  passes: [
    { startDate: "2026-01-12", sickStart: "2026-03-02" },
    { startDate: "2026-03-23", sickStart: "2026-03-02", sickEnd: "2026-03-22" },
    { startDate: "2026-03-09", sickStart: "2026-03-02", status: "Ej påbörjad" },
    { startDate: "2026-03-09", sickStart: "2026-03-02", withdrawalDate: "2026-03-09" },
  ],
  fails: [
    { startDate: "2026-03-09", sickStart: "2026-03-02" },
    { startDate: "2026-03-09", sickStart: "2026-03-02", sickEnd: "2026-03-09" },
  ],
});
