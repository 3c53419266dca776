import type { CheckCategory } from "../../regulations/check-amounts";
import { plainSpelling } from "../../values/plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "../../values/reading";
import type { CourseKey } from "./course-key";
import type { PaidForm } from "./study-form";

/** What words of a price category (ersättningskategori) stand for; the first that fits. Nacka's table has these names. */
const wordsOf: readonly (readonly [RegExp, CheckCategory])[] = [
  [/orient.*(?:grund)|(?:grund).*orient/, "basicOrientation"],
  [/orient/, "upperSecondaryOrientation"],
  [/grund.*distans|distans.*grund/, "basicDistance"],
  [/distans/, "upperSecondaryDistance"],
  [/grund/, "basic"],
  [/barn/, "childrenAndLeisure"],
  [/försälj|handel/, "salesAndService"],
  [/vård|omsorg/, "healthAndCare"],
  [/hotell|turism/, "hotelAndTourism"],
  [/restaurang|livsmedel/, "restaurantAndFood"],
  [/yrkes/, "otherVocational"],
  [/naturkunskap/, "generalScience"],
  [/matematik|fysik|kemi|biologi/, "mathematicsAndScience"],
  [/allmän|gymnasial|teoretisk/, "upperSecondary"],
];

/** Reads a price category in Nacka's words; a text that is none of them cannot be judged and is left alone. */
export const priceCategory: ValueType<CheckCategory, "notCategory"> = {
  name: "priceCategory",
  reasons: ["notCategory"],
  read(cell) {
    if (isBlank(cell)) return empty;
    const words = plainSpelling(String(cell)).toLowerCase().slice(0, 100);
    const found = wordsOf.find(([pattern]) => pattern.test(words));
    return found === undefined ? unreadable({ reason: "notCategory" }) : read(found[1]);
  },
  format: (category) => category,
  identity: (category) => category,
};

/** Subjects of Nacka's row "matematik, fysik, kemi, biologi", by the letters that their codes begin with. */
const scienceCodes = /^(?:MATMAT|MATE|MATO|FYSFYS|FYSI|KEMKEM|KEMI|BIOBIO|BIOG)/;
const generalScienceCodes = /^(?:NAKNAK|NATU)/;

/**
 * The category that a course's code and form decide by themselves; undefined where only the provider's authorisation
 * tells, as for vocational courses. Distance is one price whatever the subject; orienteringskurs has its own.
 */
export function categoryOfCourse({ code }: CourseKey, form: PaidForm | undefined): CheckCategory | undefined {
  if (code === undefined) return undefined;
  const basic = code.level === "basic";
  if (!basic && code.level !== "upperSecondary") return undefined;
  if (form === "distance") return basic ? "basicDistance" : "upperSecondaryDistance";
  if (code.family === "orientation") return basic ? "basicOrientation" : "upperSecondaryOrientation";
  if (basic) return "basic";
  if (scienceCodes.test(code.code)) return "mathematicsAndScience";
  return generalScienceCodes.test(code.code) ? "generalScience" : undefined;
}
