import { day, type Day } from "../values/day";
import type { Source } from "./source";

const transition: Source = {
  title: "Skolverket, Gy25 – ämnesbetyg på gymnasial nivå, för dig som är skolchef eller rektor",
  url: "https://www.skolverket.se/regler-och-ansvar/forandringar-inom-skolomradet/amnesbetyg-pa-gymnasial-niva---gy25",
  stated:
    "Ämnesplaner för ämnesbetyg gäller all gymnasial utbildning som påbörjas efter den 30 juni 2025. Påbörjade kurser får avslutas med kursbetyg till och med den 30 juni 2030.",
  date: "2025",
};

/** The first day that a level (nivå) of Gy25 can begin. */
export const gy25Since: { readonly day: Day; readonly source: Source } = {
  day: day("2025-07-01"),
  source: transition,
};

/** The last day that a Gy11 course can end with a kursbetyg. */
export const gy11Until: { readonly day: Day; readonly source: Source } = {
  day: day("2030-06-30"),
  source: transition,
};
