/** The texts in English of the formulas about points, hours and weeks. */
export const studyFunctions = {
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
  TEACHERHOURS: {
    description:
      "The least teacher-led hours that make a course a classroom course: in all, or a week where you give the weeks.",
    parameters: {
      level: { label: "Level", description: '"basic", "upper secondary" or "orientation".' },
      time: { label: "Time", description: '"day" or "evening".' },
      points: { label: "Points", description: "The course's points, for example 100." },
      weeks: {
        label: "Weeks",
        description: "The course's length in weeks, for hours a week. Left out: hours in the whole course.",
      },
      startDate: {
        label: "Start date",
        description:
          "The course's first day. It matters only for orientation courses, which needed 75% before 2022-08-01. Left out: today's rule.",
      },
    },
    examples: [
      {
        args: ["basic", "day", 200],
        value: 150,
        shows: "Nacka's example 1: 0.75 × 200 points = 150 hours in the whole course.",
      },
      {
        args: ["upper secondary", "day", 100, 10],
        value: 5.5,
        shows: "Nacka's example 2: 0.55 × 10 points = 5 hours 30 minutes a week.",
      },
      {
        args: ["upper secondary", "day", 200, 8],
        value: 13.75,
        shows: "Nacka's example 3: 0.55 × 25 points = 13 hours 45 minutes a week.",
      },
    ],
  },
  STUDYPACE: {
    description: "The study pace in per cent: 100 is full time, 20 points a week.",
    parameters: {
      points: { label: "Points", description: "The course's points, for example 200." },
      weeks: { label: "Weeks", description: "How many weeks the course is read, for example 10." },
    },
    examples: [
      { args: [200, 10], value: 100, shows: "200 points in 10 weeks are 20 points a week: full time." },
      { args: [100, 10], value: 50, shows: "100 points in 10 weeks: half time." },
      { args: [200, 8], value: 125, shows: "200 points in 8 weeks are 25 points a week: 125%." },
    ],
  },
  COURSEWEEKS: {
    description: "How many weeks a course takes at a study pace. 20 points are a week of full-time study.",
    parameters: {
      points: { label: "Points", description: "The course's points, for example 200." },
      pace: {
        label: "Study pace",
        description: "In per cent: 100 is full time. A cell that shows 50% will also do. Left out: 100.",
      },
    },
    examples: [
      { args: [200], value: 10, shows: "200 points at full time take 10 weeks." },
      { args: [100, 50], value: 10, shows: "100 points at half time also take 10 weeks." },
      { args: [1500], value: 75, shows: "Assistant nurse, 1,500 points, takes 75 weeks at full time." },
    ],
  },
};
