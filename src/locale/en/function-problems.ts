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
  notPositive: "{parameter} is {given}. Give a number above 0.",
  notYear: "{parameter} is {given}, which is not a year. Write it in four digits, for example 2023.",
  notPeriod: "{parameter} is {given}, which is not a period's name. Write it as 2023_1.",
  periodUnknown: "Period {given} is not known. There are {first} to {last}. You can add later periods.",
  betweenPeriods: "{date} lies between the periods {before} and {after} and belongs to neither.",
  outsidePeriods:
    "{date} belongs to no known period. There are {first} to {last}. You can add later periods.",
  activityAfterToday:
    "The last activity is {date}, but the day to count to is {today}. Correct whichever is wrong.",
  amountsUnknown:
    "The check amounts of {year} are not known. The years there are: {known}. Give one of them, or add the year's amounts.",
  amountUnknown: "The amount of that kind is not entered for {year}. Add it among your own amounts.",
  notPersonalNumber: "What stands here is no personal number. Write 12 digits, YYYYMMDDNNNN.",
  personalNumberLength: "The personal number has the wrong number of digits. Write 12, YYYYMMDDNNNN.",
  personalNumberCheckDigit:
    "The personal number's last digit does not fit. Compare with the pupil's documents.",
  personalNumberDate:
    "The personal number begins with a date that does not exist. Compare with the pupil's documents.",
  notCourseCode: "{parameter} is {given}, which does not look like a course code. Write it as ENGENG05.",
  courseLookalike:
    "{parameter} is {given}. O and 0, or I and 1, seem to have changed places. Do you mean {code}?",
  courseNotListed:
    "{code} is not in the course list of {date}. The list is not complete: look the code up at Skolverket.",
  courseFactUnknown: "The course list does not say this of {code}. Look it up at Skolverket.",
  notGrade: "{parameter} is {given}, which is no grade. Write the grade, for example C or G.",
  gradeScaleUnknown: "We know of no grading scale for {code} on {date}. Check the grade yourself.",
  gradeOnOrientation:
    "{code} is an orientation course and gets a certificate, not a grade. Remove the grade.",
  gradeNotInScale: "There is no grade {grade} for {code} on {date}. The grades are {grades}.",
  notSchoolUnit: "{parameter} is {given}, which is not a school unit code. Write eight digits.",
  catalogueMissing: "{parameter} is missing. Fill it in.",
  catalogueSchoolUnit: "The school unit code is not Nacka kommun's. Write {expected}.",
  catalogueEndBeforeStart: "The end date is before the start date. Correct whichever is wrong.",
  catalogueGradeDate: "Grade date is another day than the end date. Write the course's end date.",
  catalogueSpecialisation:
    "Other information is missing for a specialisation course. Write the specialisation in a few words.",
  catalogueSummary: "The summary has {characters} characters. Shorten it to at most {most}.",
  catalogueExamination: "Nothing says that this is an examination. Write PRÖVNING in Other information.",
  catalogueExaminationTime:
    "The examination took more than two weeks, which is the longest that Nacka allows. Check the dates.",
  unknownReturn: "{parameter} is {given}, which the formula does not know. There are {known}.",
  headersUnknown:
    "The headers are not recognised as {name}. What is missing is {missing}. Give the row with headers.",
  unequalWidths: "The headers and the rows differ in width. Give the same columns in both ranges.",
};

/** The words that an argument can be, as a sentence lists them. */
export const choices = {
  vocationalForm: "vocational or apprenticeship",
  timeOfDay: "day or evening",
  taughtLevel: "basic, upper secondary or orientation",
  deadlineKind: "SCB, national tests, staff, payout return or payout sheet",
  regulationSet: "nacka24 or alvis",
  checkCategory:
    "basic, upper secondary, general science, mathematics, health and care, upper secondary distance, sfi 2B or another of Nacka's words",
  courseField: "name, points, level or kind",
};
