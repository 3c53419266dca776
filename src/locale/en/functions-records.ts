const whatCatalogueHolds = {
  schoolUnit: { label: "School unit code", description: "Nacka kommun's school unit code, 65062411." },
  authority: { label: "Authority", description: "Huvudman: Nacka kommun." },
  school: { label: "School unit", description: "The provider's name." },
  courseCode: { label: "Course code", description: "The national course code." },
  courseName: { label: "Course name", description: "The course's name." },
  points: { label: "Points", description: "The course's points." },
  grade: { label: "Grade", description: "The grade." },
  startDate: { label: "Start date", description: "The pupil's own first day." },
  endDate: { label: "End date", description: "The pupil's own last day." },
  gradeDate: { label: "Grade date", description: "The same day as the course's end date." },
  personalNumber: { label: "Personal number", description: "The pupil's personnummer." },
  name: { label: "Name", description: "The pupil's first and last name." },
  otherInformation: {
    label: "Other information",
    description: "Övriga upplysningar: for specialisation courses (the code ends with S) and examinations.",
  },
  title: { label: "Title", description: "The komvuxarbete's title." },
  summary: { label: "Summary", description: "The komvuxarbete's summary, at most 240 characters." },
  examination: {
    label: "Examination",
    description: '"Ja" where the grade follows a prövning. Left out: no.',
  },
  regulationSet: { label: "Regulation set", description: '"nacka24" or "alvis". Left out: nacka24.' },
};

/** The texts in English of the formulas about what records hold: people, courses, grades and whole returns. */
export const recordFunctions = {
  PNR: {
    description: "A personnummer or samordningsnummer with 12 digits, however it is written.",
    parameters: {
      value: { label: "Personal number", description: "The number, with or without hyphen and century." },
    },
    examples: [
      { args: ["501101-2365"], value: "195011012365", shows: "Ten digits with a hyphen become twelve." },
      { args: ["19501101 2365"], value: "195011012365", shows: "Blanks go away." },
    ],
  },
  PNRERROR: {
    description:
      "What is wrong with a personal identity number. Nothing when it is right, however it is written.",
    parameters: {
      value: { label: "Personal number", description: "The number, with or without hyphen and century." },
    },
    examples: [
      { args: ["195011012365"], value: "", shows: "The number is right." },
      {
        args: ["195011012366"],
        value: "The personal number's last digit does not fit. Compare with the pupil's documents.",
        shows: "One digit is wrong.",
      },
    ],
  },
  COURSE: {
    description:
      "What the course list says of a code: name, points, level or kind. A code that is not in the list gives #N/A.",
    parameters: {
      code: { label: "Course code", description: "The course code, for example ENGENG05." },
      field: { label: "Field", description: '"name", "points", "level" or "kind". Left out: name.' },
    },
    examples: [
      { args: ["ENGENG05"], value: "Engelska 5", shows: "The course's name." },
      { args: ["ENGENG05", "points"], value: 100, shows: "The course's points." },
      { args: ["GRNENG2", "level"], value: "Grundläggande", shows: "The course's level, in Swedish." },
    ],
  },
  GRADEERROR: {
    description:
      "What is wrong with a grade on a course: the scale depends on the level and the day. Nothing when the grade can be set.",
    parameters: {
      grade: { label: "Grade", description: "The grade. An empty cell is answered with nothing." },
      courseCode: { label: "Course code", description: "The course code, for example ENGENG05." },
      date: { label: "Date", description: "The day the grade was set. Left out: today." },
    },
    examples: [
      { args: ["C", "ENGENG05", "2026-06-05"], value: "", shows: "C is in the scale A to F." },
      {
        args: ["C", "GRNENG2", "2026-06-05"],
        value: "There is no grade C for GRNENG2 on 2026-06-05. The grades are G, IG, -.",
        shows: "At basic level the grades are G and IG since 1 January 2022.",
      },
    ],
  },
  CATALOGUEERROR: {
    description:
      "What is wrong with a row of the grade catalogue, a sentence for each fault. Nothing when the row is right. The values stand in the order of Nacka's instructions.",
    parameters: whatCatalogueHolds,
    examples: [
      {
        args: [
          "65062411", "Nacka kommun", "Vuxenskolan", "ENGENG05", "Engelska 5", 100, "C",
          "2026-01-12", "2026-06-05", "2026-06-05", "195011012365", "Test Testsson",
        ], // prettier-ignore
        value: "",
        shows: "A row that is right.",
      },
      {
        args: [
          "65062411", "Nacka kommun", "Vuxenskolan", "ENGENG05", "Engelska 5", 100, "C",
          "2026-01-12", "2026-06-05", "2026-06-08", "195011012365", "Test Testsson",
        ], // prettier-ignore
        value: "Grade date is another day than the end date. Write the course's end date.",
        shows: "The grade's date is the course's end date.",
      },
    ],
  },
  CHECK: {
    description:
      "The findings of a return, one a row: row, column, severity, check and message. Worked out again when the rows change.",
    parameters: {
      return: { label: "Return", description: 'What the rows are, for example "komvux".' },
      headers: { label: "Headers", description: "The range with the headers, for example A1:O1." },
      rows: { label: "Rows", description: "The range with the rows, as wide, for example A2:O500." },
    },
    examples: [
      {
        args: [
          "komvux",
          [["Personnummer", "Kurskod", "Startdatum", "Slutdatum"]],
          [["195011012366", "ENGE1000X", 46034, 46178]],
        ],
        written: '=NACKA.CHECK("komvux",A1:D1,A2:D2)',
        shows: "The range A2:D2 has a pupil whose personal number has a wrong last digit.",
      },
    ],
  },
};
