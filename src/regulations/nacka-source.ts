/** Where a rule of Nacka's stands, with the sentence it rests on, in Swedish. */
export interface NackaSource {
  readonly title: string;
  readonly url: string;
  readonly stated: string;
}

const instructions =
  "https://www.nacka.se/underwebbar/for-anordnare-av-vuxenutbildning-jobbexperter/vuxenutbildning/anvisningar/";

/** A sentence of Nacka's instructions to providers (anvisningar för anordnare av vuxenutbildning). */
export function nackaInstructions(section: string, stated: string): NackaSource {
  return { title: `Nacka vuxenutbildning, anvisningar: ${section}`, url: instructions, stated };
}

/** A sentence of one of the pages under the instructions, by the last part of its address. */
export function nackaPage(title: string, page: string, stated: string): NackaSource {
  return { title: `Nacka vuxenutbildning: ${title}`, url: `${instructions}${page}/`, stated };
}
