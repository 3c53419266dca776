import { signingPage } from "../../../locale/note-words";
import type { Language } from "../../../locale/text";
import { monthLabel } from "../../../regulations/month";
import type { PageSetup } from "../../../workbook/port";
import { isCertified } from "./certificate";
import type { PayoutCore } from "./payout-parts";
import type { PayoutState } from "./payout-state";
import type { PagesBefore } from "./signed-months";

/** Who certifies a sheet, where and when, as it is to stand on every page. Kept nowhere but in the page's footer. */
export interface Signature {
  readonly place: string;
  readonly date: string;
  readonly name: string;
}

/** Excel takes no more of a header or a footer than this, its codes included. */
const longestFooter = 255;
const codes = "&L&C&R".length;

/** Underteckna: the certificate and a line to sign on every printed page of the month's sheets, and the way back. */
export class Signing {
  constructor(private readonly core: PayoutCore) {}

  /** The footer of every page; "tooLong" where Excel would cut it. */
  footer(signature: Signature, language: Language): PageSetup["footer"] | "tooLong" {
    const { done } = this.core.getState();
    if (done === undefined) return {};
    const { footer } = signingPage(monthLabel(done.result.month), language, signature);
    const length = codes + (footer.left ?? "").length + (footer.right ?? "").length;
    return length > longestFooter ? "tooLong" : footer;
  }

  async apply(signature: Signature, language: Language): Promise<void> {
    const { done } = this.core.getState();
    if (done === undefined || done.result.protectedLines > 0) return;
    const { result } = done;
    const page = signingPage(monthLabel(result.month), language, signature);
    // The whole sheet prints, with its notes where they are written.
    const sheets = result.payouts
      .filter((payout) => payout.month === result.month)
      .map(({ table: { grid, headerRow } }) => {
        const title = grid.firstRow + headerRow + 1;
        return { sheet: grid.sheet, titleRows: [title, title] as const };
      });
    await this.core.run("writing", async () => {
      await this.core.workbook.requireOpen(sheets.map(({ sheet }) => sheet));
      const { signing } = this.core.getState();
      const before = new Map(signing.before);
      for (const { sheet, titleRows } of sheets) {
        const state = await this.core.workbook.setPage(sheet, { landscape: true, titleRows, ...page });
        // What was there before the first time is what is put back.
        if (!before.has(sheet)) before.set(sheet, state);
      }
      const kept = await this.core.book.keepPagesBefore(result.month, before);
      return { signing: { before, isBack: false }, ...(kept !== "kept" && { problem: { kind: kept } }) };
    });
  }

  /** Puts the pages back as they were, also those of another session; sheets that are gone are passed over. */
  async takeBack(): Promise<void> {
    const { done, signing } = this.core.getState();
    if (done === undefined) return;
    await this.core.run("puttingBack", async () => {
      const { workbook, book } = this.core;
      const there = new Set((await workbook.sheets()).map(({ name }) => name));
      const sheets = [...signing.before].filter(([sheet]) => there.has(sheet));
      await workbook.requireOpen(sheets.map(([sheet]) => sheet));
      for (const [sheet, state] of sheets) await workbook.restore(sheet, state);
      await book.keepPagesBefore(done.result.month, new Map());
      return {
        signing: { before: new Map(), isBack: true },
        ...(await this.withoutCertificate(signing.before)),
      };
    });
  }

  /** Notes that were written on signed pages put the page back that was there before it was signed. */
  private async withoutCertificate(pages: PagesBefore): Promise<Partial<PayoutState>> {
    const { done, notes } = this.core.getState();
    if (done === undefined || notes.written === undefined) return {};
    const sheets = notes.written.sheets.map((one) =>
      isCertified(one.before) ? { ...one, before: { ...one.before, ...pages.get(one.sheet) } } : one,
    );
    const written = { ...notes.written, sheets };
    await this.core.book.keepWritten(done.result.month, written);
    return { notes: { ...notes, written } };
  }
}
