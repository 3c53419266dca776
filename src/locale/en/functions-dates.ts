const deadlineKinds =
  '"SCB", "national tests", "staff", "payout return" (back to Nacka) or "payout sheet" (from Nacka).';

/** The texts in English of the formulas about days: periods, deadlines, activity and amounts by year. */
export const dateFunctions = {
  PERIOD: {
    description:
      "The period of Nacka24 that a day belongs to, such as 2023_1. Days between periods give #N/A.",
    parameters: { date: { label: "Date", description: "The day, for example a course's first." } },
    examples: [
      { args: ["2023-01-09"], value: "2023_1", shows: "Period 2023_1 begins on 9 January 2023." },
      { args: ["2024-05-26"], value: "2024_2", shows: "26 May 2024 is the last day of 2024_2." },
    ],
  },
  PERIODSTART: {
    description: "The first day of one of Nacka24's periods. Give the cell a date format.",
    parameters: { period: { label: "Period", description: "The period's name, for example 2023_1." } },
    examples: [{ args: ["2023_1"], value: 44935, shows: "Period 2023_1 begins on 2023-01-09." }],
  },
  PERIODEND: {
    description: "The last day of one of Nacka24's periods. Give the cell a date format.",
    parameters: { period: { label: "Period", description: "The period's name, for example 2023_1." } },
    examples: [{ args: ["2023_1"], value: 45004, shows: "Period 2023_1 ends on 2023-03-19." }],
  },
  DEADLINE: {
    description:
      "The next day by which something is due: SCB and national tests 15 August and 15 January, staff 15 October, payout sheets the 28th.",
    parameters: {
      kind: { label: "What", description: deadlineKinds },
      date: {
        label: "Date",
        description:
          "The day to count from, for example TODAY(). Left out: the day the formula is worked out.",
      },
    },
    examples: [
      {
        args: ["SCB", "2026-07-01"],
        value: 46249,
        shows: "The return for January to June 2026 is due on 2026-08-15.",
      },
      {
        args: ["payout return", "2026-03-22"],
        value: 46109,
        shows: "The signed sheet goes back by the 28th: 2026-03-28.",
      },
      { args: ["staff", "2026-07-01"], value: 46310, shows: "Teaching staff is due on 2026-10-15." },
    ],
  },
  DAYSLEFT: {
    description: "Days left until something is due. 0 is the last day.",
    parameters: {
      kind: { label: "What", description: deadlineKinds },
      today: {
        label: "Today",
        description:
          "The day to count from. Write TODAY(), and the answer changes every day. Left out: the day the formula is worked out.",
      },
    },
    examples: [
      {
        args: ["SCB", "2026-08-01"],
        value: 14,
        shows: "On 1 August there are 14 days left until 15 August.",
      },
      { args: ["payout return", "2026-03-28"], value: 0, shows: "The 28th is the last day." },
    ],
  },
  CATALOGUEDUE: {
    description:
      "The day by which the grade catalogue must have reached Nacka: 14 days after the course or examination, or 10 working days by the later page.",
    parameters: {
      endDate: { label: "End date", description: "The course's last day, or the day of the examination." },
      regulationSet: {
        label: "Regulation set",
        description: '"nacka24" (14 days) or "alvis" (10 working days). Left out: nacka24.',
      },
    },
    examples: [
      { args: ["2026-12-18"], value: 46388, shows: "14 days after 18 December 2026 is 2027-01-01." },
      {
        args: ["2026-12-18", "alvis"],
        value: 46392,
        shows: "10 working days, the holidays left out, is 2027-01-05.",
      },
    ],
  },
  INACTIVE: {
    description:
      "How a pupil stands after the last activity: Aktiv (active), Varning (warning, from day 15), Tre veckor (three weeks, day 21) or Avbrott (withdrawn, more than three weeks).",
    parameters: {
      lastActivity: {
        label: "Last activity",
        description:
          "The day the pupil was last in the classroom or handed in work that counts towards the grade.",
      },
      today: {
        label: "Today",
        description: "The day to count to. Write TODAY(), and the answer changes every day.",
      },
    },
    examples: [
      {
        args: ["2026-03-02", "2026-03-23"],
        value: "Tre veckor",
        shows: "21 days have passed: get in touch today.",
      },
      { args: ["2026-03-02", "2026-03-24"], value: "Avbrott", shows: "22 days are more than three weeks." },
      { args: ["2026-03-02", "2026-03-10"], value: "Aktiv", shows: "Eight days are no danger." },
    ],
  },
  PAIDAFTER28: {
    description:
      "Whether a withdrawal is after 28 days on the course: Ja (yes), Nej (no), Gränsfall (28 days exactly, which Nacka's text does not settle) or Ej påbörjad (never began).",
    parameters: {
      startDate: { label: "Start date", description: "The pupil's first day on the course." },
      stopDate: {
        label: "Withdrawal date",
        description: "The day of the withdrawal. An empty cell is answered with nothing.",
      },
    },
    examples: [
      { args: ["2026-01-12", "2026-02-10"], value: "Ja", shows: "29 days on the course." },
      { args: ["2026-01-12", "2026-02-08"], value: "Nej", shows: "27 days on the course." },
      { args: ["2026-01-12", "2026-02-09"], value: "Gränsfall", shows: "28 days exactly: ask Nacka." },
    ],
  },
  CHECKAMOUNT: {
    description:
      "The check amount of a course in kronor: kronor a point, or for each completed course in sfi. The amounts of 2023 are the only public ones.",
    parameters: {
      points: {
        label: "Points",
        description: "The course's points. They do not matter for sfi and may be empty.",
      },
      category: {
        label: "Kind",
        description:
          '"basic", "upper secondary", "health and care", "mathematics", "upper secondary distance", "sfi 2B" and so on.',
      },
      year: { label: "Year", description: "The year of the amount, for example 2023. Left out: this year." },
    },
    examples: [
      { args: [100, "upper secondary", 2023], value: 4720, shows: "100 points at 47.20 kronor." },
      {
        args: [100, "upper secondary distance", 2023],
        value: 3880,
        shows: "The same at a distance: 38.80 kronor.",
      },
      { args: [1500, "health and care", 2023], value: 72150, shows: "Assistant nurse, 1,500 points." },
      { args: [null, "sfi 2B", 2023], value: 17271, shows: "Sfi is paid for each completed course." },
    ],
  },
};
