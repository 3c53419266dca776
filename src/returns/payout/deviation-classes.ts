import type { DeviationClass } from "./deviation";
import { amountNotPrice } from "./deviations/amount-not-price";
import { catalogueMissing } from "./deviations/catalogue-missing";
import { correctionAwaited } from "./deviations/correction-awaited";
import { correctionUnasked } from "./deviations/correction-unasked";
import { datesDiffer } from "./deviations/dates-differ";
import { endOutsidePeriod } from "./deviations/end-outside-period";
import { endedWithoutResult } from "./deviations/ended-without-result";
import { examinationPaid } from "./deviations/examination-paid";
import { gradeDateNotEnd } from "./deviations/grade-date-not-end";
import { gradeDiffers } from "./deviations/grade-differs";
import { inactiveStillOpen } from "./deviations/inactive-still-open";
import { komvuxWorkUnsigned } from "./deviations/komvux-work-unsigned";
import { missingOnSheet } from "./deviations/missing-on-sheet";
import { otherMunicipality } from "./deviations/other-municipality";
import { paceImplausible } from "./deviations/pace-implausible";
import { packageIncomplete } from "./deviations/package-incomplete";
import { paidNotBegun } from "./deviations/paid-not-begun";
import { paidTwice } from "./deviations/paid-twice";
import { paidWithin28Days } from "./deviations/paid-within-28-days";
import { paidWithoutGrade } from "./deviations/paid-without-grade";
import { pointsDiffer } from "./deviations/points-differ";
import { priceCategoryWrong } from "./deviations/price-category-wrong";
import { priceYearWrong } from "./deviations/price-year-wrong";
import { protectedNotPaid } from "./deviations/protected-not-paid";
import { protectedOnSheet } from "./deviations/protected-on-sheet";
import { sfiNotPassed } from "./deviations/sfi-not-passed";
import { sfiPathOrder } from "./deviations/sfi-path-order";
import { sheetAndInvoice } from "./deviations/sheet-and-invoice";
import { signingIncomplete } from "./deviations/signing-incomplete";
import { studyFormDiffers } from "./deviations/study-form-differs";
import { totalsWrong } from "./deviations/totals-wrong";
import { unknownToUs } from "./deviations/unknown-to-us";
import { unpaidAfter28Days } from "./deviations/unpaid-after-28-days";
import { withdrawalDateDiffers } from "./deviations/withdrawal-date-differs";

/** Every class of deviation, D01 to D34, in that order. */
export const deviationClasses: readonly DeviationClass[] = [
  missingOnSheet,
  unknownToUs,
  paidTwice,
  sheetAndInvoice,
  paidNotBegun,
  paidWithin28Days,
  unpaidAfter28Days,
  withdrawalDateDiffers,
  gradeDiffers,
  catalogueMissing,
  gradeDateNotEnd,
  pointsDiffer,
  studyFormDiffers,
  priceCategoryWrong,
  priceYearWrong,
  amountNotPrice,
  datesDiffer,
  endOutsidePeriod,
  paidWithoutGrade,
  examinationPaid,
  sfiNotPassed,
  sfiPathOrder,
  packageIncomplete,
  komvuxWorkUnsigned,
  protectedOnSheet,
  protectedNotPaid,
  correctionAwaited,
  correctionUnasked,
  totalsWrong,
  signingIncomplete,
  inactiveStillOpen,
  endedWithoutResult,
  paceImplausible,
  otherMunicipality,
];
