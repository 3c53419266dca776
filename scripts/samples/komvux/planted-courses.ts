import { noResult, plainCourse, planted, type KomvuxChange } from "./komvux-change";
import { serial } from "./sample-row";

/** Wrong or doubtful courses and levels. */
export const plantedCourses: readonly KomvuxChange[] = [
  ...planted("KVX-COURSE-MISSING", "courseCode", "level")({ courseCode: null }, { courseCode: null }),
  ...planted(
    "KVX-COURSE-UNREADABLE",
    "courseCode",
    "level",
  )({ courseCode: "Engelska 5" }, { courseCode: "Matte 1b" }),
  ...planted(
    "KVX-COURSE-EXCEL-ERROR",
    "courseCode",
    "level",
  )({ courseCode: "#N/A" }, { courseCode: "#REF!" }),
  ...planted(
    "KVX-COURSE-LOOKALIKE",
    "courseCode",
    "level",
  )(
    (row) => ({
      courseCode: String(row.courseCode).replace("000", "OOO").replace("00X", "OOX").replace("10X", "1OX"),
    }),
    (row) => ({ courseCode: String(row.courseCode).replace("0X", "OX") }),
  ),
  ...planted(
    "KVX-COURSE-EMBEDDED",
    "courseCode",
    "level",
  )(
    (row) => ({ courseCode: `KH ${String(row.courseCode)}` }),
    (row) => ({ courseCode: `${String(row.courseCode)}-VT26-A` }),
  ),
  ...planted(
    "KVX-COURSE-SPELLING",
    "courseCode",
    "level",
  )(
    (row) => ({ courseCode: String(row.courseCode).toLowerCase() }),
    (row) => ({ courseCode: ` ${String(row.courseCode)} ` }),
  ),
  ...planted(
    "KVX-COURSE-ADAPTED-LOOKALIKE",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "ENGENG5", grade: "C" },
    { ...plainCourse, courseCode: "MATMAT5", grade: "D" },
  ),
  ...planted(
    "KVX-COURSE-UNLISTED",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "KVARNT", grade: "E" },
    { ...plainCourse, courseCode: "KVAREK", grade: "E" },
  ),
  ...planted(
    "KVX-GY25-UNLISTED",
    "courseCode",
    "level",
  )({ ...plainCourse, courseCode: "ENGE4000X" }, { ...plainCourse, courseCode: "MATE3B00X" }),
  ...planted(
    "KVX-COURSE-PACKAGE",
    "courseCode",
    "continuing",
  )(
    ...["VOXABN", "RLXAAR"].map((courseCode) => ({
      courseCode,
      points: 1500,
      completedPoints: 600,
      startDate: serial("2025-08-18"),
      endDate: serial("2027-01-29"),
    })),
  ),
  ...planted(
    "KVX-COURSE-SFI",
    "courseCode",
    "part",
  )(
    ...["SFIKUC92", "SFIKUD93"].map((courseCode) => ({
      courseCode,
      level: "Sfi",
      points: null,
      completedPoints: null,
      grade: "G",
    })),
  ),
  ...planted(
    "KVX-COURSE-ADAPTED",
    "courseCode",
    "part",
  )(
    {
      courseCode: "SGRHIS7",
      level: "Anpassad utbildning på grundläggande nivå",
      points: 150,
      completedPoints: 150,
      grade: "G",
    },
    {
      courseCode: "ENSENG51",
      level: "Anpassad utbildning på gymnasial nivå",
      points: 100,
      completedPoints: 100,
      grade: "C",
    },
  ),
  ...planted(
    "KVX-COURSE-RETIRED",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "EN1201", grade: "VG" },
    { ...plainCourse, courseCode: "SV1202", grade: "G" },
  ),
  ...planted(
    "KVX-GYMNASIEARBETE",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "GYARVO", grade: "E" },
    { ...plainCourse, courseCode: "GYARNA", grade: "E" },
  ),
  ...planted("KVX-LEVEL-COURSE", "level", "level")({ level: "Grundläggande nivå" }),
  ...planted("KVX-LEVEL-COURSE", "level", "part")({ level: "Gymnasial nivå" }),
  ...planted("KVX-LEVEL-EXCEL-ERROR", "level", "level", [
    ["KVX-STUDY-FORM-EXCEL-ERROR", "studyForm"],
    ["KVX-PROVIDER-EXCEL-ERROR", "provider"],
  ])(...[1, 2].map(() => ({ level: "#N/A", studyForm: "#N/A", provider: "#N/A" }))),
  ...planted(
    "KVX-GY11-LATE-START",
    "courseCode",
    "level",
  )({ ...plainCourse, courseCode: "ENGENG06" }, { ...plainCourse, courseCode: "SVESVE02" }),
  ...planted("KVX-GY11-LATE-END", "endDate", "gy11", [["KVX-DATE-SPAN", "endDate"]])(
    { ...noResult, endDate: serial("2036-01-30") },
    { ...noResult, endDate: serial("2036-01-16") },
  ),
  ...planted(
    "KVX-GY25-EARLY-START",
    "startDate",
    "level",
  )(
    ...[1, 2].map(() => ({
      ...{ courseCode: "FYSK1B00X", points: 150, completedPoints: 150, examination: null },
      startDate: serial("2025-06-16"),
      endDate: serial("2026-01-16"),
    })),
  ),
];
