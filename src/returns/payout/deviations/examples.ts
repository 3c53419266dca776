/** Persons and courses of the classes' examples: Skatteverket's test numbers, Nacka's prices of 2023. */
export const personA = "198002182387";
export const personB = "197603302386";

/** A gymnasial course that closed with a C on 19 March 2023: on the sheet about March, 4 720 kronor. */
export const engA = {
  personalNumber: personA,
  course: "ENGENG05",
  points: 100,
  form: "Klassrum",
  category: "Allmän",
  startDate: "2023-01-09",
  endDate: "2023-03-19",
  grade: "C",
  gradeDate: "2023-03-19",
};

export const lineA = { ...engA, price: 47.2, amount: 4720 };

/** Withdrawn on day 60, after 28 days. */
export const lateWithdrawal = { ...engA, grade: null, gradeDate: null, withdrawalDate: "2023-03-10" };
/** Withdrawn on day 20. */
export const earlyWithdrawal = {
  ...engA,
  startDate: "2023-02-20",
  endDate: "2023-04-30",
  grade: null,
  gradeDate: null,
  withdrawalDate: "2023-03-12",
};

export const apprenticeExample = {
  ...engA,
  course: "KGYORI11A",
  points: 40,
  category: "Orienteringskurs",
  invoiced: "Ja",
};

export const sfiA = {
  personalNumber: personA,
  course: "sfi 2C",
  form: "Klassrum",
  startDate: "2023-01-09",
  endDate: "2023-03-19",
  grade: "G",
  gradeDate: "2023-03-19",
};
export const sfiLine = { ...sfiA, price: 13_546, amount: 13_546 };
