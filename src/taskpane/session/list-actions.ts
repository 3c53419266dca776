import type { CourseListReason } from "../../returns/course-lists/loaded-course-list";
import { linkSpecification, type ProposedLink } from "../../returns/specification/link-specification";
import { encodeStoredList } from "../../returns/stored-lists/encode-stored-list";
import type { StoredList } from "../../returns/stored-lists/stored-list";
import type { WorkbookTrouble } from "../../workbook/port";
import type { LoadedLists } from "./loaded-lists";
import { type FlowParts, openedIn, type SheetFlow, troubleOf } from "./sheet-flow";

/** What a file turned out to hold, before the person has said that it is to be used. */
export type ListRead =
  | {
      readonly kind: "read";
      readonly list: StoredList;
      /** Rows of a course list that have no course code. */
      readonly left: number;
      readonly proposed: ProposedLink | undefined;
    }
  | { readonly kind: "notList"; readonly reason: CourseListReason }
  | { readonly kind: "trouble"; readonly trouble: WorkbookTrouble };

/** Loading, replacing, exporting and removing the lists that the person has of their own. */
export class ListActions {
  constructor(
    private readonly parts: FlowParts,
    readonly loaded: LoadedLists,
    private readonly flow: SheetFlow,
  ) {}

  /** Reads a file. Nothing is kept until `use`. */
  async read(name: string, bytes: Uint8Array): Promise<ListRead> {
    try {
      const { readList } = await import("./read-list");
      const read = await readList(name, bytes, this.parts.clock.today());
      if (read.kind === "unreadable") return { kind: "notList", reason: read.reason };
      const { list, left } = read;
      const { columns } = this.opened() ?? {};
      const proposed =
        list.kind === "specification" && columns ? linkSpecification(list.content, columns) : undefined;
      return { kind: "read", list, left, proposed };
    } catch (error) {
      return { kind: "trouble", trouble: troubleOf(error) };
    }
  }

  /** Keeps a list in the workbook, a specification linked as was confirmed for the active return, and checks by it. */
  async use({
    list,
    proposed,
  }: Pick<Extract<ListRead, { kind: "read" }>, "list" | "proposed">): ReturnType<LoadedLists["put"]> {
    const returnId = this.opened()?.returnId;
    const linked =
      list.kind === "specification" && proposed && returnId !== undefined
        ? { ...list, links: { ...list.links, [returnId]: proposed.link } }
        : list;
    const outcome = await this.loaded.put(linked);
    if (outcome !== "tooLong") await this.openAgain();
    return outcome;
  }

  async remove(kind: StoredList["kind"]): Promise<void> {
    await this.loaded.remove(kind);
    await this.openAgain();
  }

  /** The list as JSON, which `read` takes back. */
  exported(list: StoredList): string {
    return encodeStoredList(list) ?? "";
  }

  private opened() {
    const { active } = this.parts.entries;
    return active === undefined ? undefined : openedIn(this.parts.entries.phase(active));
  }

  private async openAgain(): Promise<void> {
    const { entries } = this.parts;
    const { active } = entries;
    if (active === undefined) return;
    if (entries.phase(active).kind === "reviewed") await this.flow.reviewQuietly(active);
    else await this.flow.read(active, true);
  }
}
