import type { Mark } from "../../../values/mark";

/** The row's words about prövning: what is marked, and what the other information says. */
export interface ExaminationWords {
  readonly examination?: Mark | undefined;
  readonly otherInformation?: string | undefined;
}

/** Whether a row is a prövning, by its mark or its words. */
export function isExamination({ examination, otherInformation = "" }: ExaminationWords): boolean {
  return examination?.set === true || /prövning/i.test(otherInformation);
}
