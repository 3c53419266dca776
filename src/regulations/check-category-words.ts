import type { CheckCategory, SfiCourse } from "./check-amounts";

const sfi = (...courses: readonly string[]) =>
  courses.flatMap((course) => [`sfi ${course}`, `sfi-${course}`, `sfi kurs ${course}`, course]);

/**
 * The words that people write for what a check amount is set for, in small letters: Nacka's own first, then shorter
 * ones and English. "sfi 2B" is studieväg 2, kurs B.
 */
export const checkCategoryWords: Readonly<Record<CheckCategory | SfiCourse, readonly string[]>> = {
  basic: ["grundläggande", "grund", "grundläggande kurs", "grundläggande kurser", "basic", "basic courses"],
  basicOrientation: [
    "grundläggande orienteringskurs",
    "grundläggande orienteringskurser",
    "orienteringskurs grundläggande",
    "orientering grundläggande",
    "grundläggande orientering",
    "basic orientation",
    "basic orientation courses",
  ],
  basicDistance: ["grundläggande distans", "distans grundläggande", "grund distans", "basic distance"],
  upperSecondary: [
    "gymnasial",
    "allmän",
    "allmän kurs",
    "allmänna kurser",
    "gymnasial kurs",
    "gymnasiala kurser",
    "gymnasial allmän",
    "upper secondary",
    "general courses",
  ],
  childrenAndLeisure: ["barn och fritid", "barn & fritid", "children and leisure"],
  salesAndService: ["försäljning och service", "försäljning & service", "sales and service"],
  healthAndCare: ["vård och omsorg", "vård & omsorg", "health and care"],
  hotelAndTourism: ["hotell och turism", "hotell & turism", "hotel and tourism"],
  restaurantAndFood: ["restaurang och livsmedel", "restaurang & livsmedel", "restaurant and food"],
  otherVocational: [
    "övriga yrkesinriktade",
    "övriga yrkesinriktade kurser",
    "övrig yrkesinriktad",
    "other vocational",
    "other vocational courses",
  ],
  mathematicsAndScience: [
    "matematik",
    "fysik",
    "kemi",
    "biologi",
    "matematik, fysik, kemi, biologi",
    "mathematics, physics, chemistry, biology",
    "mathematics",
    "physics",
    "chemistry",
    "biology",
  ],
  generalScience: ["naturkunskap", "general science"],
  upperSecondaryOrientation: [
    "gymnasial orienteringskurs",
    "gymnasiala orienteringskurser",
    "orienteringskurs gymnasial",
    "orientering gymnasial",
    "gymnasial orientering",
    "upper secondary orientation",
    "upper secondary orientation courses",
  ],
  upperSecondaryDistance: [
    "gymnasial distans",
    "distans gymnasial",
    "distans gymnasium",
    "upper secondary distance",
  ],
  "1A": sfi("1a"),
  "1B": sfi("1b"),
  "1C": sfi("1c"),
  "1D": sfi("1d"),
  "2B": sfi("2b"),
  "2C": sfi("2c"),
  "2D": sfi("2d"),
  "3C": sfi("3c"),
  "3D": sfi("3d"),
  distanceA: sfi("distans a", "distance a"),
  distanceB: sfi("distans b", "distance b"),
  distanceC: sfi("distans c", "distance c"),
  distanceD: sfi("distans d", "distance d"),
};
