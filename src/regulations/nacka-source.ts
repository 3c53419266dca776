import type { Source } from "./source";

const instructions =
  "https://www.nacka.se/underwebbar/for-anordnare-av-vuxenutbildning-jobbexperter/vuxenutbildning/anvisningar/";

/** A sentence of Nacka's instructions to providers (anvisningar för anordnare av vuxenutbildning), by its heading. */
export function nackaInstructions(heading: string, stated: string): Source {
  return { title: `Nacka vuxenutbildning, anvisningar: ${heading}`, url: instructions, stated };
}

/** A sentence of one of the pages under the instructions, by the last part of its address. */
export function nackaPage(title: string, page: string, stated: string): Source {
  return { title: `Nacka vuxenutbildning: ${title}`, url: `${instructions}${page}/`, stated };
}
