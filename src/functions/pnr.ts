import { defineFunction } from "./definition";
import { personalNumber } from "./kinds/personal-number";

/** A personal identity number as the returns want it: twelve characters without a hyphen. */
export const pnr = defineFunction({
  id: "PNR",
  parameters: [{ name: "value", kind: personalNumber }],
  call: ({ value }) => value.digits,
});
