import type { ruleCoverage as swedish } from "../sv/coverage";
import type { Texts } from "../text";

/** Coverage: which of the known rules are checked, and why others are not. */
export const ruleCoverage: Texts<typeof swedish> = {
  rules: {
    "scb-controls": "SCB's own controls when the file is handed in.",
    "one-outcome":
      "Each row has one outcome: a grade, a reason for no grade, a withdrawal, or a course that goes on.",
    "withdrawal-date": "A withdrawal has its date, within the course and the period.",
    "grade-and-withdrawal": "A row has no grade together with a withdrawal.",
    "reason-for-no-grade": "A reason is given when a course has ended without a grade, and only then.",
    "course-dates": "A course ends after it begins and touches the half-year.",
    examination: "Examination and validation have course dates of their own.",
    "completed-points": "Completed points are at most the course's points.",
    "level-and-code": "The level goes with the course code.",
    "orientation-without-grade": "Orientation courses have no grade.",
    "no-duplicates": "A participant in a course stands on one row.",
    "gy25-transition": "Codes of Gy11 and Gy25 follow the transition on 1 July 2025.",
    "sfi-pairs": "Study path and course in sfi are one of SCB's nine pairs.",
    "grade-scale": "The grade is in the scale of the level at the time.",
    "subject-shares": "The shares of subjects sum to 100.",
    "school-unit": "Each row has a school unit code.",
    activity: "Students who are not active for three weeks are followed up.",
    "wrong-course": "A student on the wrong course is registered as not begun.",
    streck: "No grade for want of evidence is an exception, and Nacka's head is contacted first.",
    "sick-listed": "Sick-listed students follow Nacka's routine.",
    "protected-identity": "Protected identity follows Nacka's routine.",
    "study-form": "Classroom courses have as much teacher-led time as required.",
    apl: "Vocational courses have at least 15 per cent workplace learning, apprentices 70.",
    "catalogue-content": "The grade catalogue has the contents that Nacka lists.",
    "catalogue-paper": "The grade catalogue is handed in on paper and not filled in by hand.",
    specialisation: "Specialisations are explained under other information.",
    komvuxarbete: "A komvuxarbete has a title, a summary of at most 240 characters and the head's signature.",
    "examination-marked": "An examination is marked in the grade catalogue and takes at most two weeks.",
    "catalogue-due": "The grade catalogue arrives in time.",
    "national-tests": "National tests are for sfi and some courses at upper secondary level.",
    "return-deadlines": "The returns are handed in on time.",
    payout: "The payout sheet is checked and returned by the 28th.",
  },
  gaps: {
    documentNotPublic:
      "SCB's document of controls is not public. What SCB says of your file goes before what the add-in says.",
    codesNotPublic:
      "SCB's codes are not public. A list in the template, or SCB's document where you load it, is used.",
    notInFile: "Most of it is not seen in a file: paper, archival ink and signatures are for you to look at.",
    elsewhere:
      "Is no check of a row: the add-in helps in another way, with formulas, dates, reconciliation or guidance.",
  },
  owners: { scb: "SCB's collections", nacka: "Nacka's instructions" },
  title: "Coverage",
  intro:
    "These are the rules that are known, and the checks that hold them. SCB does not publish all of its rules: many of those below follow from what the variables mean.",
  checkedBy: "Checked by",
  notChecked: "Not checked",
  own: (name: string) => `Other checks: ${name}`,
  ownIntro:
    "These checks answer to no single rule above: they look at how values are written and whether they can be right.",
  payout: (link: string) =>
    `The reconciliation of the payout sheet has classes of deviations of its own, with examples on a [page of their own](${link}).`,
  file: "tackning.en.md",
};
