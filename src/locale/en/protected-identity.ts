import type { protectedIdentity as swedish } from "../sv/protected-identity";
import type { Texts } from "../text";

const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

/** Protected identity (skyddade personuppgifter): that there are such rows, and what Nacka's routine asks. */
export const protectedIdentity: Texts<typeof swedish> = {
  heading: "Protected identity",
  found: (count: number) =>
    `The sheet has ${rows(count)} that seem to concern people with protected identity.`,
  leftOut: (count: number) =>
    `Protected identity: ${rows(count)} left out. They have not been checked and are not shown.`,
  shared: "Contact Nacka at once, by telephone. Do not share the file, and keep no copies of the rows.",
  routine: "Nacka's routine",
  choose: "Choose which rules hold for you, and the routine is shown. The two differ.",
  sets: {
    nacka24: {
      name: "By the rules for Nacka24",
      steps: [
        "Register a withdrawal in Nacka24 at once, so that the person is not on the payout sheet. The same holds where an identity becomes protected during a course.",
        "If the course is finished: send the grade catalogue by registered letter.",
        "If the withdrawal came after 28 days: send what Nacka asks for by registered letter.",
      ].join("\n"),
    },
    alvis: {
      name: "By the rules for Alvis",
      steps: [
        "At most two named people at the provider may handle people with protected identity.",
        "Set the grade in Alvis as for others, but send the grade catalogue by registered letter.",
        "If an identity becomes protected during a course: contact Nacka at once.",
      ].join("\n"),
    },
  },
};
