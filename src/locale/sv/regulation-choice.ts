/** The pane's words on which of Nacka's rules (regelverk) a return is judged by. */
export const regulationChoice = {
  label: "Regelverk",
  none: "Inte valt: båda räknas ut",
  nacka24: "Nacka24: 14 dagar",
  alvis: "Alvis: 10 arbetsdagar",
  help: "Avgör vilken dag katalogen senast ska vara hos Nacka, om startdatum ska finnas och hur lång tid en prövning får ta.",
  chosen: { nacka24: "Regelverk: Nacka24 (14 dagar)", alvis: "Regelverk: Alvis (10 arbetsdagar)" },
  notChosen: "Regelverk: inte valt. Vi räknar ut båda och säger när de skiljer sig.",
};
