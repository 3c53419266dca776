import type { CheckText } from "./check-text";
import { english } from "./english";
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

type CheckTexts = Readonly<Record<string, CheckText>>;

const swedish: CheckTexts = {
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
};

let gathered: CheckTexts | undefined;

function englishTexts(): CheckTexts {
  const texts = english();
  gathered ??= {
    ...texts.komvux,
    ...texts.sfi,
    ...texts.nationalTests,
    ...texts.sheet,
    ...texts.gradeCatalogue,
    ...texts.followUp,
    ...texts.examen,
    ...texts.staff,
    ...texts.specification,
    ...texts.templateLists,
  };
  return gathered;
}

/** Every check's texts by its id, in each language. A return adds its own here. */
export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  sv: swedish,
  get en() {
    return englishTexts();
  },
};
