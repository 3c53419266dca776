import { returnSamples } from "../return-samples";
import { SeededRandom } from "../seeded-random";
import { plantStaff } from "./planted-staff";
import { staffRows } from "./staff-rows";
import { staffSheet } from "./staff-sheet";

const seed = 15;
const people = 190;

/** The staff samples and the template, by file name. */
export async function staffSamples(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const clean = staffRows(new SeededRandom(seed), people);
  return returnSamples({
    name: "personal",
    heading: "pedagogisk personal",
    sheet: staffSheet,
    clean,
    planted: plantStaff(clean),
    aRow: "en rad för varje person, verksamhet och skolenhet",
    reports: "Redovisning per den 15 oktober 2026.",
    cleanFrom: "15 oktober 2026",
    aboutSamples: [
      "SCB:s koder för verksamhetstyp, anställningsform och yrkesämnen i komvux är inte offentliga. Exemplet skriver ord i stället.",
    ],
    aboutTemplate: [
      "Mallen har SCB:s 80 variabler 2026. SCB:s egen mall är förtryckt med förra årets personal och hämtas efter inloggning. Använd den här för att samla och granska uppgifter, och klistra sedan in dem som värden i SCB:s mall.",
      "Skriv personnummer med 12 siffror, omfattningar i hela procent, ämnen så att de blir 100 på raden, och koderna ur SCB:s instruktion. De tre sista kolumnerna fylls bara i av program.",
    ],
  });
}
