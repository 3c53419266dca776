import { calendarDate } from "../../../values/day";
import { scbStaff } from "../sources";
import { rowCheck } from "./checks-on-staff";

const youngest = 18;
const oldest = 80;

/** Younger or older than those who teach: the century may be wrong. */
export const age = rowCheck({
  id: "STF-AGE",
  severity: "review",
  basis: "inferred",
  source: scbStaff(
    "Registret omfattar lärare, rektorer, studie- och yrkesvägledare och annan pedagogisk personal.",
  ),
  needs: ["personalNumber"],
  test: ({ personalNumber: { birthDate } }, { halfYear }) => {
    if (birthDate === undefined) return undefined;
    const turns = halfYear.year - calendarDate(birthDate).year;
    return turns < youngest || turns > oldest ? { at: "personalNumber", params: { turns } } : undefined;
  },
  passes: [{ personalNumber: "198002182387" }, { personalNumber: "199000742396" }],
  fails: [{ personalNumber: "20150412TF10" }, { personalNumber: "19050412TF20" }],
});
