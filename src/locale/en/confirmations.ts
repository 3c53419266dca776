import type { confirmations as swedish } from "../sv/confirmations";
import type { Texts } from "../text";

export const confirmations: Texts<typeof swedish> = {
  noReason: "The reason is missing. Write briefly why the value is right.",
  longReason: "The reason is too long. Write it in at most 300 characters.",
  personalNumberInReason:
    "The reason seems to hold a personal identity number. Write it without, for example “Decided by the head 2026-01-12”.",
  mustChange: "This must be changed and cannot be confirmed. Correct the cell.",
  gone: "The finding is no longer in the sheet. Review the sheet again.",
};
