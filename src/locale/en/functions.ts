/** The formulas' texts in English: what Excel shows while one is typed, and worked examples. */
export const functions = {
  APLHOURS: {
    description:
      "The least hours of workplace learning (APL): 15% of vocational adult education, 70% of an apprenticeship. 20 points are 40 hours.",
    parameters: {
      points: { label: "Points", description: "The education's points, for example 1500." },
      validatedPoints: {
        label: "Validated points",
        description:
          "Points that were validated. Deducted in vocational education but not in an apprenticeship. Left out: 0.",
      },
      form: { label: "Form", description: '"vocational" or "apprenticeship". Left out: vocational.' },
    },
    examples: [
      { args: [1500], value: 450, shows: "Assistant nurse, 1,500 points: at least 450 hours of 3,000." },
      { args: [1500, 300], value: 360, shows: "300 points are validated: 15% of the 1,200 that remain." },
      {
        args: [1500, null, "apprenticeship"],
        value: 2100,
        shows: "As an apprentice: at least 2,100 hours of 3,000.",
      },
    ],
  },
  STUDYFORM: {
    description:
      "Klassrum (classroom) or Distans (distance), by the share of the points that is teacher-led: 75% basic daytime, 55% upper secondary daytime, 30% evening, 80% orientation course.",
    parameters: {
      level: { label: "Level", description: '"basic", "upper secondary" or "orientation".' },
      time: { label: "Time", description: '"day" or "evening".' },
      points: { label: "Points", description: "The course's points, for example 100." },
      teacherLedHours: {
        label: "Teacher-led hours",
        description: "Teacher-led time in the whole course, in clock hours: 5 hours 30 minutes are 5.5.",
      },
      startDate: {
        label: "Start date",
        description:
          "The course's first day. It matters only for orientation courses, which needed 75% before 2022-08-01. Left out: today's rule.",
      },
    },
    examples: [
      {
        args: ["basic", "day", 200, 150],
        value: "Klassrum",
        shows: "200 basic points in the daytime need 150 teacher-led hours.",
      },
      {
        args: ["upper secondary", "day", 100, 54.5],
        value: "Distans",
        shows: "100 upper secondary points in the daytime need 55 hours; 54.5 are not enough.",
      },
      {
        args: ["upper secondary", "evening", 100, 30],
        value: "Klassrum",
        shows: "In the evening 30 hours are enough for 100 points.",
      },
      {
        args: ["orientation", "day", 100, 75, "2022-07-31"],
        value: "Klassrum",
        shows: "An orientation course that began before 1 August 2022 needed 75%.",
      },
    ],
  },
};

/** Why a formula has no answer. `{parameter}`, `{given}` and `{choices}` are filled in. */
export const problems = {
  missing: "{parameter} is missing. Fill it in, or empty the whole row.",
  notNumber: "{parameter} is {given}, which is not a number. Write a number, for example 100.",
  notWholePoints: "{parameter} is {given}, but points are whole numbers. Write for example 100.",
  negative: "{parameter} is {given}, but cannot be less than 0.",
  zeroPoints: "Points is 0. Give the course's points, and the study form can be told.",
  validatedAbovePoints:
    "The validated points, {validatedPoints}, are more than the education's points, {points}. Correct whichever is wrong.",
  unknownWord: "{parameter} is {given}. Write {choices}.",
  levelWithoutRule:
    "Level is {given}, which Nacka's definition of a classroom course does not mention. It covers basic and upper secondary level and orientation courses.",
  notDate: "{parameter} is {given}, which cannot be read as a date. Write it as 2026-08-17.",
  givenError: "One of the cells shows the error {error}. Correct that cell, and the answer is worked out.",
  unequalRanges: "The ranges differ in size. Give ranges with as many rows and columns, or a single cell.",
  tooManyArguments: "The formula has too many values. It takes at most {most}.",
  unknownFunction: "There is no formula {name}. There are {names}.",
};

/** The words that an argument can be, as a sentence lists them. */
export const choices = {
  vocationalForm: "vocational or apprenticeship",
  timeOfDay: "day or evening",
  taughtLevel: "basic, upper secondary or orientation",
};
