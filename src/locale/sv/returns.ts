/** What the returns and their half-years are called. */
export const returnNames = {
  komvux: "Komvux – elever, kursdeltagare och utbildningsresultat",
  followUp: "Uppföljning – anordnarens eget register",
  gradeCatalogue: "Betygskatalog till Nacka",
  examen: "Komvux – examen och slutbetyg",
  staff: "Pedagogisk personal",
  sfi: "Sfi – elever och kursdeltagare",
  nationalTests: "Nationella prov – resultat i komvux och sfi",
};

/** "vårterminen 2026": the half-year as people say it. */
export function halfYearName(year: number, half: 1 | 2): string {
  return `${half === 1 ? "vårterminen" : "höstterminen"} ${year}`;
}
