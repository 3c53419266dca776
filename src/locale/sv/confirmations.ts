/** Why a finding was not confirmed: what is wrong, then what to do. */
export const confirmations = {
  noReason: "Skälet saknas. Skriv kort varför uppgiften är rätt.",
  longReason: "Skälet är för långt. Skriv det med högst 300 tecken.",
  personalNumberInReason:
    "Skälet ser ut att innehålla ett personnummer. Skriv det utan, till exempel ”Beslut av rektor 2026-01-12”.",
  mustChange: "Det här måste ändras och kan inte bekräftas. Rätta cellen.",
  gone: "Anmärkningen finns inte längre i bladet. Granska bladet igen.",
};
