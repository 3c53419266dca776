import type { CheckCategory, SfiCourse } from "../../regulations/check-amounts";
import { checkCategoryWords } from "../../regulations/check-category-words";
import { words } from "./words";

/** What a check amount is set for, by Nacka's words for it; "sfi 2B" is studieväg 2, kurs B. */
export const checkCategory = words<CheckCategory | SfiCourse>("checkCategory", checkCategoryWords);
