import type { returnNames as swedish } from "../sv/returns";
import type { Texts } from "../text";

export const returnNames: Texts<typeof swedish> = {
  komvux: "Komvux – students, course participants and results",
  followUp: "Follow-up – the provider's own register",
  gradeCatalogue: "Grade catalogue for Nacka",
  examen: "Komvux – examina and final grades",
  staff: "Teaching staff",
  sfi: "Sfi – students and course participants",
  nationalTests: "National tests – results in komvux and sfi",
};

/** "spring 2026": the half-year as people say it. */
export function halfYearName(year: number, half: 1 | 2): string {
  return `${half === 1 ? "spring" : "autumn"} ${year}`;
}
