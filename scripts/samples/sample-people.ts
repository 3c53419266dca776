import { addDays, day, iso } from "../../src/values/day";
import { testCoordinationNumbers, testPersonalNumbers } from "../../src/workbench/samples/test-identities";

const firstNames = ["Test", "Prov", "Exempel", "Demo", "Mall", "Påhitt"];
const lastNames = ["Testsson", "Provberg", "Exempelsdotter", "Demoström", "Mallgren", "Påhittson"];

/** Somebody in a sample: official test numbers first, then temporary numbers with birthdays of nobody in particular. */
export interface SamplePerson {
  readonly personalNumber: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** So many people, no number twice. */
export function samplePeople(count: number): SamplePerson[] {
  const numbers = [...testPersonalNumbers, ...testCoordinationNumbers];
  return Array.from({ length: count }, (_, index) => ({
    personalNumber: numbers[index] ?? temporaryNumber(index),
    firstName: firstNames[index % firstNames.length] ?? "Test",
    lastName: lastNames[Math.floor(index / 6) % lastNames.length] ?? "Testsson",
  }));
}

function temporaryNumber(index: number): string {
  const born = iso(addDays(day("1968-01-05"), index * 37)).replaceAll("-", "");
  return `${born}TF${index % 2 === 0 ? 1 : 2}0`;
}
