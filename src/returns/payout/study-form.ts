import { plainSpelling } from "../../values/plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "../../values/reading";

/** How a course is given, as far as the check amount asks: in the classroom (klassrum) or at a distance (distans). */
export type PaidForm = "classroom" | "distance";

/** Reads klassrum or distans in the words that systems use; day and evening are both classroom. */
export const paidForm: ValueType<PaidForm, "notForm"> = {
  name: "paidForm",
  reasons: ["notForm"],
  read(cell) {
    if (isBlank(cell)) return empty;
    const words = plainSpelling(String(cell)).toLowerCase().slice(0, 60);
    if (/distans|fjärr|flex|distance|^d$/.test(words)) return read("distance");
    if (/klassrum|närunder|^när|^dag|kväll|kvall|skolförlagd|classroom|^k$/.test(words))
      return read("classroom");
    return unreadable({ reason: "notForm" });
  },
  format: (form) => (form === "distance" ? "Distans" : "Klassrum"),
  identity: (form) => form,
};
