import type { SpecificationCheckId } from "../../returns/specification/check-id";
import type { CheckText } from "../check-text";

/** What a person reads about the checks that SCB's description of the data file gives. */
export const specification: Readonly<Record<SpecificationCheckId, CheckText>> = {
  "SPEC-CHARACTERS": {
    title: "Character not allowed in {#column}",
    message:
      "{observed} contains the character “{wrong}”. {variable} takes only {characters}, according to {document}.",
    why: "SCB's description of the data file, which you have loaded, states which characters a variable takes: A is any character but the semicolon, B is letters, BS is letters and digits, S is digits.",
    fix: "Write the value with the allowed characters only.",
    example: "Wrong where S applies: 12a. Right: 12.",
  },
  "SPEC-PUNCTUATION": {
    title: "Blank or punctuation in {#column}",
    message:
      "{observed} contains the character “{wrong}”, but {variable} is stated as {characters} in {document}.",
    why: "In SCB's description of the data file, which you have loaded, B is letters and BS is letters and digits. Whether hyphens, apostrophes, full stops and blanks may go along is not said.",
    fix: "Look whether the character is needed. In a name such as Anna-Karin it is.",
    example: "Look at: 3 A. Safe: 3A.",
  },
  "SPEC-LENGTH": {
    title: "Value too long in {#column}",
    message:
      "{observed} is {length} characters long. {variable} takes at most {maxLength}, according to {document}.",
    why: "SCB's description of the data file, which you have loaded, states the greatest length of each variable.",
    fix: "Shorten the value, or see whether it stands in the right column.",
    example: "Wrong where there is room for 3 characters: arab. Right: ARA.",
  },
  "SPEC-CODE": {
    title: "Code that is not in the list for {#column}",
    message: "{observed} is not among the codes of {variable} ({codes}) in {document}.",
    why: "SCB's description of the data file, which you have loaded, lists the codes that may be used.",
    fix: "Write one of the codes.",
    example: "Wrong where the codes are J and N: Ja. Right: J.",
  },
};

/** What stands for the column in a check's page that is about no column in particular. */
export const anyColumn = "the column";
