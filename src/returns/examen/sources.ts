import type { Source } from "../../regulations/source";
import { adultEducationOrdinance } from "../sources";

/** What an examen from komvux takes, by the ordinance itself. */
export const examenOrdinance = adultEducationOrdinance(
  "4 kap. 14–15 b §§",
  "En examen omfattar 2 400 gymnasiepoäng, varav minst 2 250 godkända, med komvuxarbete eller gymnasiearbete.",
);

/** Skolverket's page on examen and slutbetyg in komvux. */
export const skolverketExamen = (stated: string): Source => ({
  title: "Skolverket: Examen och slutbetyg inom komvux på gymnasial nivå",
  stated,
  date: "2024",
});

/** SCB's template of a sister return: what is concluded from it for komvux is inferred. */
export const scbGraduationSister = (stated: string): Source => ({
  title: "SCB: Gymnasieskolans betygsundersökning, instruktioner (systerinsamling)",
  stated,
  date: "2016",
});

/** SCB's page for those who report komvux, where this template has its own heading. */
export const scbFinalGrades = (stated: string): Source => ({
  title: "SCB: Komvux på grundläggande eller gymnasial nivå",
  url: "https://www.scb.se/komvuxht",
  stated,
  date: "2022",
});
