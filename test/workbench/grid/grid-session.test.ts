import { GridSession } from "../../../src/workbench/grid/grid-session";
import { selectionAt, selectionFromAddress } from "../../../src/workbench/grid/selection";
import type { ModelEvent } from "../../../src/workbench/host/model/model-event";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { day } from "../../../src/values/day";

function opened() {
  const model = new WorkbookModel(day("2026-08-10"));
  const sheet = model.addSheet("Komvux VT26");
  const other = model.addSheet("Läs mig");
  const session = new GridSession(model);
  const events: ModelEvent[] = [];
  model.subscribe((event) => events.push(event));
  const at = (address: string) => {
    const { anchor } = selectionFromAddress(address) ?? selectionAt({ row: 0, column: 0 });
    return sheet.value(anchor.row, anchor.column);
  };
  const select = (address: string) => {
    const selection = selectionFromAddress(address);
    if (!selection) throw new Error(`${address} is no address`);
    session.select(selection);
  };
  const type = (address: string, text: string) => {
    select(address);
    session.edit("typed");
    session.setText(text);
    session.commit();
  };
  return { model, sheet, other, session, events, at, select, type };
}

describe("editing in the grid", () => {
  it("reads what is typed as Swedish Excel does, and Esc leaves the cell as it was", () => {
    const { session, at, type, select } = opened();
    type("A1", "12,5");
    type("A2", "2026-01-05");
    expect([at("A1"), at("A2")]).toEqual([12.5, 46027]);
    select("A1");
    session.edit("typed");
    session.setText("annat");
    session.cancel();
    expect(at("A1")).toBe(12.5);
  });

  it("is no change when a cell is opened and closed again", () => {
    const { session, events, select, type } = opened();
    type("A1", "0,1");
    events.length = 0;
    select("A1");
    session.edit("opened");
    session.commit();
    expect(events.some(({ kind }) => kind === "cells")).toBe(false);
  });

  it("is known to the add-in's host while it lasts", () => {
    const { model, session } = opened();
    session.edit("typed");
    expect(model.isEditing).toBe(true);
    session.commit();
    expect(model.isEditing).toBe(false);
  });

  it("ends when another cell is selected, and what was typed is kept", () => {
    const { session, select, at } = opened();
    select("A1");
    session.edit("typed");
    session.setText("x");
    select("B2");
    expect(at("A1")).toBe("x");
  });

  it("is refused in words on a protected sheet, and nothing changes", () => {
    const { session, sheet, at, type } = opened();
    sheet.isProtected = true;
    type("A1", "x");
    expect(at("A1")).toBeNull();
    expect(session.getState().trouble).toBe("protected");
    expect(session.getState().canUndo).toBe(false);
  });
});

describe("pasting", () => {
  it("fills from the selection's first cell, as one change, and selects what it filled", () => {
    const { session, events, select, at } = opened();
    select("B2:C2");
    events.length = 0;
    session.paste("198002182387\tMATMAT01b\r\n2026-01-05\t100\r\n");
    expect([at("B2"), at("C2"), at("B3"), at("C3")]).toEqual([198002182387, "MATMAT01b", 46027, 100]);
    expect(events.filter(({ kind }) => kind === "cells")).toHaveLength(1);
    expect(session.getState().selection).toEqual(selectionFromAddress("B2:C3"));
  });

  it("that would not fit on the sheet changes nothing", () => {
    const { session, select, at } = opened();
    select("A1048576");
    session.paste("a\nb");
    expect(session.getState().trouble).toBe("outside");
    expect(at("A1048576")).toBeNull();
  });
});

describe("undo and redo", () => {
  it("take back and make again, the latest first", () => {
    const { session, at, type } = opened();
    type("A1", "ett");
    type("A1", "två");
    session.undo();
    expect(at("A1")).toBe("ett");
    session.undo();
    expect(at("A1")).toBeNull();
    session.redo();
    session.redo();
    expect(at("A1")).toBe("två");
    expect(session.getState().canRedo).toBe(false);
  });

  it("take a whole paste back at once, with the formats that it gave", () => {
    const { session, sheet, at, type, select } = opened();
    type("A1", "5");
    select("A1");
    session.paste("2026-01-05\tx\n1\ty");
    session.undo();
    expect([at("A1"), at("B1"), at("A2"), at("B2")]).toEqual([5, null, null, null]);
    expect(sheet.view(0, 0).text).toBe("5");
  });

  it("keep a text that looks like a number a text", () => {
    const { session, at, type } = opened();
    type("A1", "'0123");
    type("A1", "x");
    session.undo();
    expect(at("A1")).toBe("0123");
  });

  it("show the sheet that was changed", () => {
    const { other, session, type } = opened();
    type("A1", "x");
    session.showSheet(other);
    session.undo();
    expect(session.getState().sheet.name).toBe("Komvux VT26");
  });
});

describe("the selection", () => {
  it("follows the add-in, and asks to be seen", () => {
    const { model, sheet, session } = opened();
    const before = session.getState().reveal;
    model.selectCell(sheet, 46, 13);
    expect(session.getState().selection).toEqual(selectionAt({ row: 46, column: 13 }));
    expect(session.getState().reveal).toBeGreaterThan(before);
  });

  it("is told to the model once for each move", () => {
    const { session, events } = opened();
    session.move({ key: "ArrowDown", shift: false, ctrl: false }, 20);
    expect(events.filter(({ kind }) => kind === "selection")).toHaveLength(1);
    expect(session.model.activeSheet.activeCell).toBe("A2");
  });

  it("of a sheet is there again when one comes back to it", () => {
    const { sheet, other, session, select } = opened();
    select("C5");
    session.showSheet(other);
    expect(session.getState().sheet.name).toBe("Läs mig");
    session.showSheet(sheet);
    expect(session.getState().selection).toEqual(selectionFromAddress("C5"));
  });

  it("is emptied by Delete, whole columns too, as one change", () => {
    const { session, sheet, events, select, type } = opened();
    type("B1", "a");
    type("B7", "b");
    select("B:B");
    events.length = 0;
    session.clear();
    expect([sheet.value(0, 1), sheet.value(6, 1)]).toEqual([null, null]);
    expect(events.filter(({ kind }) => kind === "cells")).toHaveLength(1);
  });

  it("is copied as it is shown, without hidden rows", () => {
    const { session, sheet, select } = opened();
    select("A1");
    session.paste("2026-01-05\t0,5\ndold\tx\nsist\t1");
    sheet.hiddenRows.add(1);
    select("A1:B3");
    expect(session.copy()).toBe("2026-01-05\t0,5\r\nsist\t1");
  });
});

describe("the sheet's shape", () => {
  it("leaves hidden rows out and always has room to write", () => {
    const model = new WorkbookModel(day("2026-08-10"));
    const sheet = model.addSheet("Blad1");
    sheet.typeInto(9, 2, "x");
    sheet.hiddenRows.add(3);
    const { shape } = new GridSession(model).getState();
    expect(shape.lastUsed).toEqual({ row: 9, column: 2 });
    expect(shape.rows.count).toBe(shape.rows.lineCount - 1);
    expect(shape.rows.lineCount).toBeGreaterThan(100);
    expect(shape.columns.count).toBeGreaterThanOrEqual(26);
  });

  it("gets a column wide enough for a typed date, unless somebody has set its width", () => {
    const model = new WorkbookModel(day("2026-08-10"));
    const sheet = model.addSheet("Blad1");
    sheet.columnWidths.set(1, 40);
    const session = new GridSession(model, (text) => text.length * 8);
    for (const [address, text] of [
      ["A1", "2026-01-05"],
      ["B1", "2026-01-05"],
      ["C1", "en lång text"],
    ] as const) {
      session.select(selectionFromAddress(address) ?? selectionAt({ row: 0, column: 0 }));
      session.edit("typed");
      session.setText(text);
      session.commit();
    }
    expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([80, 40, 64]);
  });

  it("grows when one goes far away, but not for a whole column", () => {
    const { session, select } = opened();
    const rows = session.getState().shape.rows.lineCount;
    select("B:B");
    expect(session.getState().shape.rows.lineCount).toBe(rows);
    select("ZZ5000");
    expect(session.getState().shape.rows.lineCount).toBeGreaterThan(5000);
    expect(session.getState().shape.columns.lineCount).toBeGreaterThan(702);
  });
});
