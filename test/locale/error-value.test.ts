import { renderFinding } from "../../src/locale/render-finding";
import { openSheet } from "../../src/returns/open-sheet";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import { gridOf } from "../engine/lending";

test.each(returns.map((entry) => [entry.id, entry] as const))(
  "in %s an Excel error is called an Excel error, whatever the column is for",
  async (returnId, entry) => {
    const keys = Object.keys(entry.columns);
    const headers = keys.map((key) => entry.columns[key]?.header ?? key);
    const grid = gridOf([headers, headers.map(() => "#N/A"), headers.map(() => "#REF!")]);
    const mapping = Object.fromEntries(keys.map((key, column) => [key, column]));
    const sheet = openSheet(grid, { today: day("2026-08-10"), returnId, mapping, headerRow: 0 });
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    const review = await sheet.opened.review();
    const findings = review.outcomes.flatMap(({ check }) => review.findings(check));
    const told = findings.filter(({ observed }) => observed === "#N/A" || observed === "#REF!");
    const columns = new Set(told.flatMap(({ cells }) => cells.map(({ column }) => column)));
    expect(keys.filter((key) => !columns.has(key))).toEqual([]);
    for (const finding of told) {
      const shown = finding.observed === "#N/A" ? "#SAKNAS!" : "#REFERENS!";
      expect(renderFinding(finding, "sv").message).toBe(`Cellen visar ”${shown}” i stället för ett värde.`);
    }
  },
);
