import type { Source } from "../regulations/source";

const law = "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling";

/** SCB's description of the data file of a sister collection; the one for komvux is not public. */
export const scbDataFile = (stated: string): Source => ({
  title: "SCB: Datafilsbeskrivning, betyg i årskurs 6 (systerinsamling)",
  stated,
  date: "2025",
});

export const schoolLaw = (chapterAndSection: string, stated: string): Source => ({
  title: `Skollagen (2010:800) ${chapterAndSection}`,
  url: `${law}/skollag-2010800_sfs-2010-800/`,
  stated,
  date: "2025",
});

/** Förordningen om vuxenutbildning. */
export const adultEducationOrdinance = (chapterAndSection: string, stated: string): Source => ({
  title: `Förordningen (2011:1108) om vuxenutbildning ${chapterAndSection}`,
  url: `${law}/forordning-20111108-om-vuxenutbildning_sfs-2011-1108/`,
  stated,
  date: "2025",
});

export const populationRegistrationLaw = (stated: string): Source => ({
  title: "Folkbokföringslagen (1991:481) 18 §",
  url: `${law}/folkbokforingslag-1991481_sfs-1991-481/`,
  stated,
});

/** Skolverket on how codes of courses and levels are built. */
export const courseCodes = (stated: string): Source => ({
  title: "Skolverket: Koder för studievägar, yrkespaket och språk",
  url: "https://www.skolverket.se/skolutveckling/anordna-och-administrera-utbildning/administrera-utbildning/koder-for-studievagar-yrkespaket-och-sprak",
  stated,
  date: "2022",
});

/** Skolverket on the change to subject grades (ämnesbetyg, Gy25) in komvux. */
export const subjectGrades = (stated: string): Source => ({
  title: "Skolverket: Övergången till Gy25 inom komvux",
  url: "https://www.skolverket.se/regler-och-ansvar/forandringar-inom-skolomradet/amnesbetyg-pa-gymnasial-niva---gy25/overgangen-till-gy25-inom-komvux",
  stated,
  date: "2025",
});

export const schoolUnitRegister = (stated: string): Source => ({
  title: "Skolverket: Skolenhetsregistret, öppet API version 2",
  url: "https://api.skolverket.se/skolenhetsregistret/v2/school-units",
  stated,
});

/** Skolverket's points by course, as the built-in course list holds them. */
export const coursePoints = (stated: string): Source => ({
  title: "Skolverket: kurser och ämnen, poäng",
  url: "https://api.skolverket.se/syllabus/v1/subjects?schooltype=VUXGY",
  stated,
});
