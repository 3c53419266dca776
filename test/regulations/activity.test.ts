import { activity, type ExcusedAbsence } from "../../src/regulations/activity";
import { day, iso } from "../../src/values/day";

const last = day("2023-01-09");
const state = (on: string, excused?: ExcusedAbsence[]) => activity(last, day(on), excused).state;
const away = (start: string, end: string): ExcusedAbsence => ({ start: day(start), end: day(end) });

describe("Om en elev inte är studieaktiv på tre veckor räknas det som avbrott", () => {
  test("senast aktiv 2023-01-09: tre hela veckor 2023-01-30, avbrott från 2023-01-31", () => {
    expect(state("2023-01-30")).toBe("full");
    expect(state("2023-01-31")).toBe("withdrawn");
    expect(iso(activity(last, day("2023-01-30")).withdrawnFrom)).toBe("2023-01-31");
  });
  test("varning från den femtonde dagen utan aktivitet", () => {
    expect(state("2023-01-23")).toBe("active");
    expect(state("2023-01-24")).toBe("warned");
    expect(state("2023-01-29")).toBe("warned");
  });
  test("dagarna räknas från dagen efter den senaste aktiviteten", () => {
    expect(activity(last, day("2023-01-12"))).toMatchObject({ state: "active", inactiveDays: 3 });
    expect(iso(activity(last, day("2023-01-12")).inactiveSince)).toBe("2023-01-10");
  });
  test("samma dag, och en dag före den senaste aktiviteten, är eleven aktiv", () => {
    expect(activity(last, last)).toMatchObject({ state: "active", inactiveDays: 0 });
    expect(activity(last, day("2023-01-01"))).toMatchObject({ state: "active", inactiveDays: 0 });
  });
});

describe("utan att detta har berott på sjukdom eller beviljad ledighet", () => {
  test("den som är sjuk är ursäktad, och räkningen börjar om efter sista sjukdagen", () => {
    const ill = [away("2023-01-20", "2023-01-31")];
    expect(state("2023-01-31", ill)).toBe("excused");
    expect(activity(last, day("2023-02-01"), ill)).toMatchObject({ state: "active", inactiveDays: 1 });
    expect(state("2023-02-21", ill)).toBe("full");
    expect(state("2023-02-22", ill)).toBe("withdrawn");
  });
  test("sjukdom som börjar efter att tre veckor överskridits ändrar inget", () => {
    expect(state("2023-02-10", [away("2023-02-01", "2023-02-15")])).toBe("withdrawn");
  });
  test("sjukdom från den tjugoandra dagen kommer precis i tid", () => {
    expect(state("2023-02-10", [away("2023-01-31", "2023-02-15")])).toBe("excused");
  });
  test("flera frånvaroperioder läggs ihop i vilken ordning de än står", () => {
    const absences = [away("2023-02-10", "2023-02-20"), away("2023-01-20", "2023-01-31")];
    expect(activity(last, day("2023-02-25"), absences)).toMatchObject({ state: "active", inactiveDays: 5 });
  });
  test("frånvaro som slutar före den börjar, eller ligger i framtiden, räknas inte", () => {
    expect(state("2023-01-31", [away("2023-01-25", "2023-01-20"), away("2023-02-05", "2023-02-10")])).toBe(
      "withdrawn",
    );
  });
});
