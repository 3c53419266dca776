import type { SheetChange } from "../../workbook/port";
import type { ProviderSettings } from "./filling/fill-profiles";
import type { FillPurpose, FillTemplate } from "./filling/fill-state";
import type { Filling } from "./filling/filling";
import type { Screens } from "./screens";
import type { DocumentSettings } from "./sheet-choices";
import { type FlowParts, openedIn, type SheetFlow, troubleOf } from "./sheet-flow";

/** The way into filling. Its code is fetched when somebody goes in: most days nobody does. */
export class FillDoor {
  /** The last filling of each sheet, so that what it wrote can be put back later too. */
  private readonly last = new Map<string, Filling>();

  constructor(
    private readonly parts: FlowParts,
    private readonly settings: DocumentSettings,
    private readonly everywhere: ProviderSettings,
    private readonly flow: SheetFlow,
    private readonly screens: Screens,
    private readonly changed: (change: SheetChange) => void,
  ) {}

  /** Opens filling for the active sheet, or the last one where what it wrote can still be put back. */
  async open(purpose: FillPurpose): Promise<void> {
    const { entries } = this.parts;
    const sheet = entries.active;
    if (sheet === undefined) return;
    const last = this.last.get(sheet);
    if (last?.getState().canRestore === true) return this.screens.open({ kind: "fill", filling: last });
    try {
      const filling = await this.make(sheet, purpose);
      if (entries.active !== sheet) return;
      this.last.set(sheet, filling);
      this.screens.open({ kind: "fill", filling });
      await filling.begin();
    } catch (error) {
      entries.update(sheet, { notice: { kind: "trouble", trouble: troubleOf(error) } });
    }
  }

  /** Reviews the sheet as it is after filling, also where it had no rows before. */
  async review(): Promise<void> {
    const { entries } = this.parts;
    const sheet = entries.active;
    if (sheet === undefined) return;
    if (openedIn(entries.phase(sheet)) === undefined) await this.flow.read(sheet);
    await this.flow.review(sheet);
  }

  private async make(sheet: string, purpose: FillPurpose): Promise<Filling> {
    const [{ Filling }, { FillProfiles }] = await Promise.all([
      import("./filling/filling"),
      import("./filling/fill-profiles"),
    ]);
    const { workbook, clock, pace } = this.parts;
    const parts = {
      sheet,
      workbook,
      profiles: new FillProfiles(this.settings, this.everywhere, { date1904: false, today: clock.today() }),
      today: clock.today(),
      pace,
      template: () => this.template(sheet),
      openFile: async (bytes: Uint8Array) => {
        const { openFileWorkbook } = await import("../../workbook/xlsx/file-workbook");
        return openFileWorkbook(bytes);
      },
      written: () => this.changed({ sheet, kind: "structure", address: "" }),
    };
    return new Filling(parts, purpose);
  }

  /** The sheet as it stands now; rows of people with protected identity are rows too, that nothing is written over. */
  private async template(sheet: string): Promise<FillTemplate | undefined> {
    const pace = this.parts.pace(new AbortController().signal, () => undefined);
    const found = await this.flow.open(sheet, pace);
    if (found.kind !== "headersOnly" && found.kind !== "recognised") return undefined;
    const { returnId, table } = found.kind === "recognised" ? found.opened : found.candidate;
    const entry = this.parts.returns.find(({ id }) => id === returnId);
    if (entry === undefined) return undefined;
    const { withheldRows: _withheld, ...whole } = table;
    return {
      entry,
      table: whole,
      halfYear: found.kind === "recognised" ? found.opened.halfYear : undefined,
    };
  }
}
