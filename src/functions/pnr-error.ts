import { defineFunction } from "./definition";
import { personalNumber } from "./kinds/personal-number";
import { told } from "./kinds/told";
import { Problem } from "./problem";
import { sentence } from "./sentence";

/** What is wrong with a personal identity number; "" for one that is right, however it is spelled. */
export const pnrError = defineFunction({
  id: "PNRERROR",
  parameters: [{ name: "value", kind: told(personalNumber) }],
  call: ({ value }, { language }) =>
    value.value instanceof Problem ? sentence("PNRERROR", value.value.of("value", value.cell), language) : "",
});
