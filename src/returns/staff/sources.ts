import type { Source } from "../../regulations/source";

/** SCB's page for those who report teaching staff. */
export const scbStaff = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal",
  url: "https://www.scb.se/lamna-uppgifter/undersokningar/Pedagogisk-personal/",
  stated,
  date: "2020",
});

/** SCB's specification of the data file of 2026, as a published program for schools restates it. */
export const scbStaffFile = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal 2026, kravspecifikation för datafil, återgiven i öppen källkod",
  url: "https://github.com/mattiasvoleman/SchemaPro",
  stated,
  date: "2026-05-07",
});

/** The rule that SCB's page of 2016 and two suppliers' manuals state alike. */
export const subjectShares = (stated: string): Source => ({
  title: "SCB: Pedagogisk personal, ämnesomfattning",
  url: "https://www.scb.se/lamna-uppgifter/undersokningar/Pedagogisk-personal/",
  stated,
  date: "2016",
});

export const teachingAndSubjects = scbStaffFile("Undervisning är J på rader med ämnen och N på rader utan.");

export const fullLeave = scbStaffFile(
  "Den som är helt tjänstledig har AnstForm L, den omfattning som gällde före ledigheten och inga ämnen.",
);

export const codesOfSubjects = scbStaffFile(
  "Efter andelen för modersmål, yrkesämnen, bilaga 4 och vissa ämnen följer kolumner för vilket språk eller ämne det är.",
);

export const splitByPlace = scbStaff(
  "En tjänst som är delad på skolenheter eller skolformer redovisas på en rad för varje.",
);
