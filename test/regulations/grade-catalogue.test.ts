import {
  gradeCatalogueIssues,
  gradeCatalogueSource,
  isSpecialisation,
  type GradeCatalogueEntry,
} from "../../src/regulations/grade-catalogue";
import type { CourseCode } from "../../src/values/course-code";
import { day } from "../../src/values/day";

const course = (code: string, family: CourseCode["family"] = "gy11"): CourseCode => ({
  code,
  family,
  level: "upperSecondary",
});

/** A row as it should be; the number is an official test identity number. */
const right: GradeCatalogueEntry = {
  schoolUnit: "65062411",
  authority: "Nacka kommun",
  school: "Anordnaren",
  course: course("MATMAT01b"),
  courseName: "Matematik 1b",
  points: 100,
  grade: "C",
  startDate: day("2026-01-12"),
  endDate: day("2026-03-20"),
  gradeDate: day("2026-03-20"),
  personalNumber: "195011012365",
  name: "Test Testsson",
};
const work: GradeCatalogueEntry = {
  ...right,
  course: course("KVARVO", "komvuxWork"),
  grade: "E",
  title: "Hygien i hemtjänsten",
  summary: "Arbetet jämför rutiner.",
};
const troubles = (entry: GradeCatalogueEntry, set?: "nacka24" | "alvis") =>
  gradeCatalogueIssues(entry, set).map(({ field, trouble }) => `${field} ${trouble}`);

test("en rad med allt som ska stå i katalogen har inget att anmärka på", () => {
  expect(troubles(right)).toEqual([]);
  expect(troubles(work)).toEqual([]);
});

test.each(Object.keys(right) as (keyof GradeCatalogueEntry)[])("utan %s saknas något", (field) => {
  expect(troubles({ ...right, [field]: undefined })).toEqual([`${field} missing`]);
});

test("en tom text saknas också", () => {
  expect(troubles({ ...right, courseName: "" })).toEqual(["courseName missing"]);
});

test("elevens startdatum är Nacka24:s krav; den senare sidan nämner det inte", () => {
  expect(troubles({ ...right, startDate: undefined }, "alvis")).toEqual([]);
});

test("Skolenhetskod –65062411 (Nacka kommun)", () => {
  expect(troubles({ ...right, schoolUnit: "12345678" })).toEqual(["schoolUnit otherSchoolUnit"]);
});

test("Betygsdatum är samma som kursens slutdatum", () => {
  expect(troubles({ ...right, gradeDate: day("2026-03-21") })).toEqual(["gradeDate gradeDateNotEndDate"]);
});

test("kursen kan inte sluta före den börjar", () => {
  expect(troubles({ ...right, startDate: day("2026-03-21") })).toEqual(["endDate endBeforeStart"]);
});

describe("Betygskataloger för specialiseringskurser", () => {
  test("AFFAFÄ00S och HAVHNT04S slutar med S", () => {
    expect(isSpecialisation(course("AFFAFÄ00S"))).toBe(true);
    expect(isSpecialisation(course("HAVHNT04S"))).toBe(true);
    expect(isSpecialisation(course("MATMAT01b"))).toBe(false);
    expect(isSpecialisation(course("MATE1000X", "gy25"))).toBe(false);
  });
  test("Specialisering ska framgå under ”Övriga upplysningar”", () => {
    const specialised = { ...right, course: course("AFFAFÄ00S") };
    expect(troubles(specialised)).toEqual(["otherInformation specialisationMissing"]);
    expect(troubles({ ...specialised, otherInformation: "Affärssamtal" })).toEqual([]);
  });
});

describe("Betygskatalog för Komvuxarbete", () => {
  test("titel och sammanfattning ska finnas", () => {
    expect(troubles({ ...work, title: "", summary: undefined })).toEqual([
      "title missing",
      "summary missing",
    ]);
  });
  test("Sammanfattning (max 240 tecken): 240 går bra, 241 inte", () => {
    expect(troubles({ ...work, summary: "å".repeat(240) })).toEqual([]);
    expect(gradeCatalogueIssues({ ...work, summary: "å".repeat(241) })).toEqual([
      { field: "summary", trouble: "summaryTooLong", params: { characters: 241, most: 240 } },
    ]);
  });
  test("å skrivet som a med ring är ett tecken", () => {
    expect(troubles({ ...work, summary: "a\u030a".repeat(240) })).toEqual([]);
  });
  test("en lång text på en annan kurs är ingens sak", () => {
    expect(troubles({ ...right, summary: "å".repeat(300) })).toEqual([]);
  });
});

describe("Betygskataloger efter prövning", () => {
  const examined = { ...right, startDate: day("2026-03-10"), isExamination: true };
  test("Det ska tydligt framgå att det är en PRÖVNING", () => {
    expect(troubles(examined)).toEqual(["otherInformation examinationNotMarked"]);
    expect(troubles({ ...examined, otherInformation: "PRÖVNING" })).toEqual([]);
  });
  test("max. Studietid två veckor, i Nacka24:s text", () => {
    const long = { ...examined, startDate: day("2026-01-12"), otherInformation: "Prövning" };
    expect(troubles(long)).toEqual(["endDate examinationTooLong"]);
    expect(troubles(long, "alvis")).toEqual([]);
  });
});

test("varje anmärkning har en mening att stödja sig på", () => {
  for (const { stated } of Object.values(gradeCatalogueSource)) expect(stated).toMatch(/\S/);
});
