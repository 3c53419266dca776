import type { FreezableWorkbook, OurFormula } from "../../src/workbook/port";
import { filledCells, type Probe, type SheetDescription, valuesAt } from "./contract";

const sheet: SheetDescription = {
  name: "APL",
  cells: {
    ...valuesAt({ A1: "Poäng", B1: "APL", A2: 1500, A3: 100, A4: 50 }),
    B2: { value: 450, formula: "NACKA.APLHOURS(A2)", numberFormat: "0.0", fill: "DDEBF7" },
    B3: { value: 30, formula: "NACKA.APLHOURS(A3)" },
    B4: { value: "#NAME?", formula: "_xldudf_NACKA_APLHOURS(A4)" },
    C2: { value: 3000, formula: "A2*2" },
    C3: { value: "Klassrum", formula: 'nacka.studyform("gymnasial","dag",A3,80)' },
    C4: { value: "#N/A", formula: "NACKA.COURSE(A4)" },
  },
};
const other: SheetDescription = {
  name: "Annat",
  cells: { D7: { value: "198002182387", formula: 'NACKA.PNR("x")' } },
};

/** What every adapter keeps of finding our formulas and making them values. */
export function describeFormulas(
  name: string,
  open: (sheets: readonly SheetDescription[]) => Promise<FreezableWorkbook>,
  probe: Probe,
): void {
  const at = (cells: readonly OurFormula[]): string[] =>
    cells.map(({ sheet, address }) => `${sheet}!${address}`);

  describe(`${name}: formulas of ours`, () => {
    it("are found by row in every sheet, with what they show and whether that is an answer", async () => {
      const workbook = await open([sheet, other]);
      const found = await workbook.ourFormulas();
      expect(at(found)).toEqual(["APL!B2", "APL!B3", "APL!C3", "APL!B4", "APL!C4", "Annat!D7"]);
      expect(found[0]).toEqual({
        ...{ sheet: "APL", address: "B2", formula: "=NACKA.APLHOURS(A2)", shown: 450, answered: true },
      });
      expect(found.filter(({ answered }) => !answered).map(({ address }) => address)).toEqual(["B4", "C4"]);
      expect(at(await workbook.ourFormulas("Annat"))).toEqual(["Annat!D7"]);
    });

    it("are told of with the values of the sheet", async () => {
      const grid = await (await open([sheet, other])).read("APL");
      const told = [...(grid.ourFormulas ?? [])].map(([column, rows]) => [column, [...rows].sort()]);
      expect(told).toEqual([
        [1, [1, 2, 3]],
        [2, [2, 3]],
      ]);
    });

    it("are none in a sheet that only has others", async () => {
      const workbook = await open([{ name: "T", cells: { A1: { value: 2, formula: "1+1" } } }]);
      expect(await workbook.ourFormulas()).toEqual([]);
      expect((await workbook.read("T")).ourFormulas).toEqual(new Map());
    });

    it("become what they show, and keep their formats; those that show an error stay", async () => {
      const workbook = await open([sheet, other]);
      const format = await probe.format(workbook, "APL", "B2");
      const frozen = await workbook.freeze(await workbook.ourFormulas());
      expect(frozen).toMatchObject({ formulas: 4, unanswered: 2, changed: 0 });
      expect(filledCells(await workbook.read("APL"))).toMatchObject({
        B2: 450,
        B3: 30,
        C3: "Klassrum",
        C4: "#N/A",
      });
      expect(filledCells(await workbook.read("Annat"))).toEqual({ D7: "198002182387" });
      expect(await probe.format(workbook, "APL", "B2")).toEqual(format);
      expect(await probe.formula(workbook, "APL", "B2")).toBeNull();
      expect(await probe.formula(workbook, "APL", "C2")).toBe("A2*2");
      expect(at(await workbook.ourFormulas())).toEqual(["APL!B4", "APL!C4"]);
      expect(frozen.done).toContainEqual({
        ...{ sheet: "APL", address: "B2", from: { formula: "=NACKA.APLHOURS(A2)" }, to: { value: 450 } },
      });
    });

    it("stay where another formula stands by now", async () => {
      const workbook = await open([sheet]);
      const found = await workbook.ourFormulas();
      await workbook.write("APL", [{ address: "B2", value: 7 }]);
      const frozen = await workbook.freeze(found.filter(({ address }) => address < "B4"));
      expect(frozen).toMatchObject({ formulas: 1, changed: 1 });
      expect(filledCells(await workbook.read("APL"))).toMatchObject({ B2: 7, B3: 30 });
    });
  });
}
