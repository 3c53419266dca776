import { courseCodeOf } from "../../values/course-code";
import type { Source } from "../source";
import type { CourseFacts, CourseList } from "./course-list";
import gy11Courses from "./gy11-courses.json";
import gy25Levels from "./gy25-levels.json";
import komvuxOffers from "./komvux-offers.json";
import { formerPoints, statedCourses } from "./stated-courses";

const gy11: Source = {
  title: "Skolverket, kurser på gymnasial nivå (Gy11)",
  url: "https://www.skolverket.se/undervisning/vuxenutbildningen",
  stated: "Kurskoder, kursnamn och gymnasiepoäng för 1 119 kurser.",
  date: "2015-12",
};

const offers: Source = {
  title: "Sundsvalls kommun, utbud i komvux",
  url: "https://github.com/Sundsvallskommun/api-service-education-finder",
  stated: "Kurskoder, kursnamn och poäng i en kommuns utbud.",
  date: "2023",
};

const gy25: Source = {
  title: "Örebros och Helsingborgs jämförelse av kurser i Gy11 och nivåer i Gy25",
  stated: "74 nivåer som motsvarar kurser i Gy11; poängen anges inte.",
  date: "2026-09",
};

/** The lists, the one that is believed first first. */
const lists: readonly { readonly source: Source; readonly courses: readonly string[] }[] = [
  ...statedCourses,
  { source: gy11, courses: gy11Courses },
  { source: offers, courses: komvuxOffers },
  { source: gy25, courses: gy25Levels },
];

/** The facts of a line "code points name", where a Gy25 level has the course it replaces before its name. */
function factsOf(line: string, source: Source): CourseFacts | undefined {
  const [, code = "", points = "", rest = ""] = /^(\S+) (\d+|-) (.+)$/.exec(line) ?? [];
  const form = courseCodeOf(code);
  if (form === undefined) return undefined;
  const [, replaces, name = rest] = form.family === "gy25" ? (/^(\S+) (.+)$/.exec(rest) ?? []) : [];
  const former = formerPoints[code];
  return {
    ...form,
    name,
    points: points === "-" ? undefined : Number(points),
    ...(replaces === undefined ? {} : { replaces }),
    ...(former === undefined ? {} : { formerPoints: former }),
    source,
  };
}

function parse(): ReadonlyMap<string, CourseFacts> {
  const byCode = new Map<string, CourseFacts>();
  for (const { source, courses } of lists) {
    for (const line of courses) {
      const facts = factsOf(line, source);
      if (facts !== undefined && !byCode.has(facts.code)) byCode.set(facts.code, facts);
    }
  }
  return byCode;
}

let parsed: ReadonlyMap<string, CourseFacts> | undefined;

/**
 * The published lists that come with the add-in: gymnasial courses as of December 2015, grundläggande and anpassad
 * utbildning, sfi, one municipality's offers of 2023, and 74 levels of Gy25. Not complete: later subjects are missing.
 */
export const builtInCourses: CourseList = {
  date: "2026-09",
  source: {
    title: "Skolverkets kurskoder enligt publicerade listor 2015–2026",
    stated: "Kursernas koder, namn och poäng; listan är inte fullständig.",
    date: "2026-09",
  },
  find: (code) => (parsed ??= parse()).get(code),
};
