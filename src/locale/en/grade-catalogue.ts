import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { gradeCatalogueCourseTexts } from "./grade-catalogue-course";
import { gradeCatalogueHandingInTexts } from "./grade-catalogue-handing-in";
import { gradeCataloguePersonTexts } from "./grade-catalogue-person";

/** What a person reads about each check of the grade catalogue, in English. */
export const gradeCatalogue: Readonly<Record<GradeCatalogueCheckId, CheckText>> = {
  ...gradeCataloguePersonTexts,
  ...gradeCatalogueCourseTexts,
  ...gradeCatalogueHandingInTexts,
};
