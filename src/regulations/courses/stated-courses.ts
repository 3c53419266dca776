import type { Source } from "../source";

/** Courses that a source states one by one: "code points name", "-" where the source has no points. */
export interface StatedCourses {
  readonly source: Source;
  readonly courses: readonly string[];
}

/** Grundläggande nivå, orienteringskurser, anpassad grundläggande, sfi, komvuxarbete, national yrkespaket. */
export const statedCourses: readonly StatedCourses[] = [
  {
    source: {
      title: "Skolverket, Kurskoder och verksamhetspoäng i komvux på grundläggande nivå",
      url: "https://www.skolverket.se/laroplaner-amnen-och-kurser/vuxenutbildning/komvux/grundlaggande",
      stated: "Nationella kurser och nationella delkurser på grundläggande nivå med verksamhetspoäng.",
      date: "2017",
    },
    courses: [
      "GRNBIO2 150 Biologi",
      "GRNENG2 600 Engelska",
      "GRNFYS2 150 Fysik",
      "GRNGEO2 150 Geografi",
      "GRNHIS2 150 Historia",
      "GRNKEM2 150 Kemi",
      "GRNMAT2 600 Matematik",
      "GRNREL2 150 Religionskunskap",
      "GRNSAM2 150 Samhällskunskap",
      "GRNSVE2 700 Svenska",
      "GRNSVA2 700 Svenska som andraspråk",
      "GRNHEM2 50 Hem- och konsumentkunskap",
      "GRNENGA 100 Engelska, nationell delkurs 1",
      "GRNENGB 100 Engelska, nationell delkurs 2",
      "GRNENGC 200 Engelska, nationell delkurs 3",
      "GRNENGD 200 Engelska, nationell delkurs 4",
      "GRNMATA 100 Matematik, nationell delkurs 1",
      "GRNMATB 100 Matematik, nationell delkurs 2",
      "GRNMATC 200 Matematik, nationell delkurs 3",
      "GRNMATD 200 Matematik, nationell delkurs 4",
      "GRNSVEA 100 Svenska, nationell delkurs 1",
      "GRNSVEB 200 Svenska, nationell delkurs 2",
      "GRNSVEC 200 Svenska, nationell delkurs 3",
      "GRNSVED 200 Svenska, nationell delkurs 4",
      "GRNSVAA 100 Svenska som andraspråk, nationell delkurs 1",
      "GRNSVAB 200 Svenska som andraspråk, nationell delkurs 2",
      "GRNSVAC 200 Svenska som andraspråk, nationell delkurs 3",
      "GRNSVAD 200 Svenska som andraspråk, nationell delkurs 4",
    ],
  },
  {
    source: {
      title: "Sundsvalls kommun, utbud i komvux",
      url: "https://github.com/Sundsvallskommun/api-service-education-finder",
      stated: "Kurser på grundläggande nivå i samhälls- och naturorienterande ämnen; komvuxarbete.",
      date: "2023",
    },
    courses: [
      "GRNSOA2 100 Samhällsorienterande ämnen, inledande kurs",
      "GRNSOB2 200 Samhällsorienterande ämnen, fortsättningskurs",
      "GRNNOA2 100 Naturorienterande ämnen, inledande kurs",
      "GRNNOB2 200 Naturorienterande ämnen, fortsättningskurs",
      "KVARSH 100 Komvuxarbete samhällsvetenskap/humaniora",
      "KVARVO 100 Komvuxarbete vård- och omsorgsprogrammet",
    ],
  },
  {
    source: {
      title: "Nacka kommun, anvisningar för orienteringskurser",
      url: "https://www.nacka.se/underwebbar/for-anordnare-av-vuxenutbildning-jobbexperter/vuxenutbildning/anvisningar/orienteringskurser/",
      stated: "GRNORI21B, GRNORI21G, GRNORI21H och GRNORI21C, 100 poäng vardera.",
    },
    courses: [
      "GRNORI21B 100 Orienteringskurs, studieteknik",
      "GRNORI21C 100 Orienteringskurs, introduktion",
      "GRNORI21G 100 Orienteringskurs, digital kompetens",
      "GRNORI21H 100 Orienteringskurs, arbetsliv i Sverige",
    ],
  },
  {
    source: {
      title: "Förordning (2011:1108) om vuxenutbildning, 2 kap. 6 §; Skolverket om orienteringskurser",
      stated:
        "En orienteringskurs får omfatta högst 200 verksamhetspoäng. Position 8–9 i koden anger syftet.",
    },
    courses: [
      "GRNORI21A - Orienteringskurs, studie- och yrkesval",
      "GRNORI21D - Orienteringskurs, validering",
      "GRNORI21E - Orienteringskurs, modersmålsstöd och studiehandledning",
      "GRNORI21F - Orienteringskurs, yrkessvenska",
    ],
  },
  {
    source: {
      title: "Skolverket, timplan för komvux som anpassad utbildning på grundläggande nivå; Sundsvalls utbud",
      url: "https://github.com/Sundsvallskommun/api-service-education-finder",
      stated: "Kurser i komvux som anpassad utbildning på grundläggande nivå med verksamhetspoäng.",
      date: "2023",
    },
    courses: [
      "SGRBIO7 150 Biologi",
      "SGRENG7 450 Engelska",
      "SGRFYS7 150 Fysik",
      "SGRGEO7 150 Geografi",
      "SGRHEM7 350 Hem- och konsumentkunskap",
      "SGRHIS7 150 Historia",
      "SGRIND7 1200 Individ och samhälle",
      "SGRKEM7 150 Kemi",
      "SGRMAT7 600 Matematik",
      "SGRNAT7 1200 Natur och miljö",
      "SGRREL7 150 Religionskunskap",
      "SGRSAM7 150 Samhällskunskap",
      "SGRSPR7 1200 Språk och kommunikation",
      "SGRSVA7 1000 Svenska som andraspråk",
      "SGRSVE7 1000 Svenska",
      "SGRTEK7 150 Teknik",
    ],
  },
  {
    source: {
      title: "Skolverket, kursplan för komvux i sfi; SCB om studievägskurser",
      stated: "Studievägskurserna är 1A, 1B, 1C, 1D, 2B, 2C, 2D, 3C och 3D. Sfi har inga verksamhetspoäng.",
    },
    courses: ["A91", "B91", "B92", "C91", "C92", "C93", "D91", "D92", "D93"].map(
      (tail) => `SFIKU${tail} - Sfi kurs ${tail[0]}, studieväg ${tail[2]}`,
    ),
  },
  {
    source: {
      title: "Skolverket, yrkespaket vård och omsorg",
      stated: "VOXABN, undersköterska (nationellt yrkespaket).",
    },
    courses: ["VOXABN - Undersköterska"],
  },
];

/** Points before 2017, which old rows may carry (Skolverket's list of December 2015). */
export const formerPoints: Readonly<Record<string, readonly number[]>> = {
  GRNENG2: [450],
  GRNSVE2: [1000],
  GRNSVA2: [1000],
};
