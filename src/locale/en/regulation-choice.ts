import type { regulationChoice as swedish } from "../sv/regulation-choice";
import type { Texts } from "../text";

/** The pane's words on which of Nacka's rules a return is judged by, in English. */
export const regulationChoice: Texts<typeof swedish> = {
  label: "Regulation set",
  none: "Not chosen: both are worked out",
  nacka24: "Nacka24: 14 days",
  alvis: "Alvis: 10 working days",
  help: "Decides by which day the catalogue must be with Nacka, whether a start date is needed and how long an examination may take.",
  chosen: { nacka24: "Regulation set: Nacka24 (14 days)", alvis: "Regulation set: Alvis (10 working days)" },
  notChosen: "Regulation set: not chosen. Both are worked out, and it is said where they differ.",
};
