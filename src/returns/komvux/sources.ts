import type { Source } from "../../regulations/source";

/** SCB's page on the komvux register: the 14 variables that a row consists of. */
export const scbRegister = (stated: string): Source => ({
  title: "SCB: Komvuxregistret, variabler",
  url: "https://www.scb.se/vara-tjanster/bestall-data-och-statistik/bestalla-mikrodata/vilka-mikrodata-finns/individregister/komvuxregistret/",
  stated,
});

/** SCB's page for those who report komvux. */
export const scbKomvux = (stated: string): Source => ({
  title: "SCB: Komvux på grundläggande eller gymnasial nivå",
  url: "https://www.scb.se/komvuxht",
  stated,
  date: "2022",
});
