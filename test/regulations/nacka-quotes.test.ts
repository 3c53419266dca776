import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { activitySource } from "../../src/regulations/activity";
import { deadlineSources, gradeCatalogueSources } from "../../src/regulations/deadlines";
import { examinationSource } from "../../src/regulations/examination";
import { gradeCatalogueSource } from "../../src/regulations/grade-catalogue";
import { nilReportSource, readySource } from "../../src/regulations/hand-in";
import { periodSource } from "../../src/regulations/periods";
import { certificateSource, laterCoursesSource, startWhileSickSource } from "../../src/regulations/sickness";
import type { Source } from "../../src/regulations/source";
import { distanceSource, teacherLedShares } from "../../src/regulations/study-form";
import { withdrawal28Source } from "../../src/regulations/withdrawal-28-days";
import { validationSource, workplaceShares } from "../../src/regulations/workplace-learning";

/** Nacka's instructions to providers as they were read; not part of the repository. */
const page = path.join(__dirname, "../../../shared/sources/001_ee8eebfe37b8b729.txt");
const given = existsSync(page) ? describe : describe.skip;

const sources: readonly Source[] = [
  activitySource,
  ...Object.values(deadlineSources),
  gradeCatalogueSources.nacka24,
  examinationSource,
  ...Object.values(gradeCatalogueSource),
  periodSource,
  readySource,
  nilReportSource,
  certificateSource,
  laterCoursesSource,
  startWhileSickSource,
  ...teacherLedShares.map(({ source }) => source),
  distanceSource,
  withdrawal28Source,
  validationSource,
  ...Object.values(workplaceShares).map(({ source }) => source),
];

const quotes = [...new Set(sources.flatMap(({ stated = "" }) => stated.split(/ ?\[…\] ?/)))]
  .map((quote) => quote.replace(/\.$/, ""))
  .filter((quote) => quote !== "");

given("reglerna citerar Nackas anvisningar ordagrant", () => {
  const text = existsSync(page) ? readFileSync(page, "utf8").replaceAll("•", "").replace(/\s+/g, " ") : "";
  test.each(quotes)("%s", (quote) => {
    expect(text).toContain(quote);
  });
});

test("varje källa har namn, adress och den mening som regeln vilar på", () => {
  for (const { title, url, stated } of sources) {
    expect(title).toMatch(/^Nacka vuxenutbildning/);
    expect(url).toMatch(/^https:\/\/www\.nacka\.se\//);
    expect(stated).toMatch(/\w.*\.$/s);
  }
});
