import { type Case, wholeClass } from "../deviation";
import { isPassed } from "../closing";
import { checkAmountsPage } from "../sources";
import { sfiA, sfiLine } from "./examples";

const order = "ABCD";

/** A sfi course that the person has already been paid for, or whose course before it in the path was skipped. */
export const sfiPathOrder = wholeClass({
  id: "D22",
  severity: "review",
  basis: "inferred",
  source: checkAmountsPage,
  find: ({ cases, register }) => {
    const ofPerson = new Map<string, Case[]>();
    const read = new Map<string, Set<string>>();
    for (const row of register.rows) {
      if (row.person === undefined || row.course?.sfi === undefined || !isPassed(row)) continue;
      read.set(row.person, (read.get(row.person) ?? new Set()).add(row.course.key));
    }
    for (const one of cases) {
      const person = one.line?.person;
      if (person === undefined || one.line?.course?.sfi === undefined || one.line.correction) continue;
      const own = ofPerson.get(person);
      if (own === undefined) ofPerson.set(person, [one]);
      else own.push(one);
    }
    return [...ofPerson].flatMap(([person, own]) => {
      const seen = new Map<string, Case>();
      return own.flatMap((one) => {
        const { line, row } = one;
        const sfi = line?.course?.sfi;
        if (line === undefined || sfi === undefined) return [];
        const key = line.course?.key ?? "";
        const earlier = seen.get(key);
        seen.set(key, one);
        const kind =
          earlier !== undefined ? "repeated" : skips(sfi, read.get(person)) ? "skipped" : undefined;
        if (kind === undefined) return [];
        const effect = kind === "repeated" && line.amount !== undefined ? -line.amount : undefined;
        return [
          {
            case: one,
            line,
            row,
            sheetColumn: "course" as const,
            sheet: key,
            effect,
            effectIs: "atMost" as const,
            params: { kind, row: earlier?.line?.place.row ?? 0 },
          },
        ];
      });
    });
  },
  passes: [
    { sheet: [sfiLine], register: [sfiA] },
    {
      sheet: [{ ...sfiLine, course: "sfi 2D" }],
      register: [
        { ...sfiA, course: "sfi 2B", startDate: "2022-03-14", endDate: "2022-05-22", gradeDate: null },
        { ...sfiA, startDate: "2022-08-01", endDate: "2022-10-09", gradeDate: null },
        { ...sfiA, course: "sfi 2D" },
      ],
    },
  ],
  fails: [
    {
      sheet: [sfiLine, { ...sfiLine, startDate: "2023-01-30" }],
      register: [sfiA, { ...sfiA, startDate: "2023-01-30" }],
    },
    {
      sheet: [{ ...sfiLine, course: "sfi 2D" }],
      register: [
        { ...sfiA, course: "sfi 2B", startDate: "2022-03-14", endDate: "2022-05-22", gradeDate: null },
        { ...sfiA, course: "sfi 2D" },
      ],
    },
  ],
});

/** True where an earlier course of the path is passed but not the one right before: somebody may have begun higher up. */
function skips(
  sfi: { readonly path: number; readonly course: string },
  read: ReadonlySet<string> | undefined,
): boolean {
  const at = order.indexOf(sfi.course);
  if (at < 2 || read === undefined) return false;
  const passed = (letter: string) => read.has(`sfi ${sfi.path}${letter}`);
  return !passed(order[at - 1] ?? "") && [...order.slice(0, at - 1)].some(passed);
}
