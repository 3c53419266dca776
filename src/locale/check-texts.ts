import type { CheckText } from "./check-text";
import { followUp as followUpEn } from "./en/follow-up";
import { examen as examenEn } from "./en/examen";
import { gradeCatalogue as gradeCatalogueEn } from "./en/grade-catalogue";
import { komvux as komvuxEn } from "./en/komvux";
import { nationalTests as nationalTestsEn } from "./en/national-tests";
import { sfi as sfiEn } from "./en/sfi";
import { sheet as sheetEn } from "./en/sheet";
import { specification as specificationEn } from "./en/specification";
import { staff as staffEn } from "./en/staff";
import { templateLists as templateListsEn } from "./en/template-lists";
import { followUp as followUpSv } from "./sv/follow-up";
import { examen as examenSv } from "./sv/examen";
import { gradeCatalogue as gradeCatalogueSv } from "./sv/grade-catalogue";
import { komvux as komvuxSv } from "./sv/komvux";
import { nationalTests as nationalTestsSv } from "./sv/national-tests";
import { sfi as sfiSv } from "./sv/sfi";
import { sheet as sheetSv } from "./sv/sheet";
import { specification as specificationSv } from "./sv/specification";
import { staff as staffSv } from "./sv/staff";
import { templateLists as templateListsSv } from "./sv/template-lists";
import type { Language } from "./text";

/** Every check's texts by its id, in each language. A return adds its own here. */
export const checkTexts: Readonly<Record<Language, Readonly<Record<string, CheckText>>>> = {
  sv: {
    ...komvuxSv,
    ...sfiSv,
    ...nationalTestsSv,
    ...sheetSv,
    ...gradeCatalogueSv,
    ...followUpSv,
    ...examenSv,
    ...staffSv,
    ...specificationSv,
    ...templateListsSv,
  },
  en: {
    ...komvuxEn,
    ...sfiEn,
    ...nationalTestsEn,
    ...sheetEn,
    ...gradeCatalogueEn,
    ...followUpEn,
    ...examenEn,
    ...staffEn,
    ...specificationEn,
    ...templateListsEn,
  },
};
