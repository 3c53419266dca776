import { day, type Day } from "../values/day";
import type { Source } from "./source";

export const orientationSource: Source = {
  title: "Förordning (2011:1108) om vuxenutbildning 2 kap. 6 §",
  stated: "En orienteringskurs får omfatta högst 200 verksamhetspoäng.",
};

/** The most points of an orienteringskurs. */
export const orientationMostPoints = 200;

export const komvuxWorkSource: Source = {
  title:
    "Förordning (2011:1108) om vuxenutbildning 2 kap. 3 § och 4 kap. 8 §; Nacka vuxenutbildning, anvisningar",
  stated: "Komvuxarbetet omfattar 100 poäng. Komvuxarbete ersätter Gymnasiearbete från och med 1 juli 2021.",
};

export const komvuxWorkPoints = 100;

/** The first day of komvuxarbete; until then it was gymnasiearbete. */
export const komvuxWorkSince: Day = day("2021-07-01");

export const apprenticeshipSource: Source = {
  title: "Förordning (2016:937) om statsbidrag för regional yrkesinriktad vuxenutbildning 11 §",
  stated: "En lärlingsutbildning ska omfatta minst 400 och högst 1 600 poäng.",
};

/** The least and the most points of a lärlingsutbildning. */
export const apprenticeshipPoints = { least: 400, most: 1600 } as const;
