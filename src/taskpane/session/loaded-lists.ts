import { decodeStoredList } from "../../returns/stored-lists/decode-stored-list";
import { encodeStoredList } from "../../returns/stored-lists/encode-stored-list";
import type {
  StoredCourseList,
  StoredList,
  StoredSpecification,
} from "../../returns/stored-lists/stored-list";
import { settingsOfLists, storedListSetting } from "../../returns/stored-lists/lists-in-workbook";
import type { OpenSettings } from "../../returns/open-sheet";
import type { DocumentSettings } from "./sheet-choices";

/** The person's own lists, kept in the workbook: at most one of each kind, the newest in place of the one before. */
export class LoadedLists {
  private readonly known = new Map<StoredList["kind"], StoredList | undefined>();

  constructor(private readonly settings: DocumentSettings) {}

  get specification(): StoredSpecification | undefined {
    const list = this.get("specification");
    return list?.kind === "specification" ? list : undefined;
  }

  get courses(): StoredCourseList | undefined {
    const list = this.get("courses");
    return list?.kind === "courses" ? list : undefined;
  }

  /** What cannot be read back is as if never loaded. */
  private get(kind: StoredList["kind"]): StoredList | undefined {
    if (!this.known.has(kind))
      this.known.set(kind, decodeStoredList(this.settings.get(storedListSetting(kind))));
    return this.known.get(kind);
  }

  /** "tooLong" for a list that the workbook cannot hold, "notKept" where it takes none; the latter holds meanwhile. */
  async put(list: StoredList): Promise<"kept" | "tooLong" | "notKept"> {
    const stored = encodeStoredList(list);
    if (stored === undefined) return "tooLong";
    this.known.set(list.kind, list);
    return this.write(list.kind, stored);
  }

  async remove(kind: StoredList["kind"]): Promise<void> {
    this.known.set(kind, undefined);
    await this.write(kind, "");
  }

  private async write(kind: StoredList["kind"], stored: string): Promise<"kept" | "notKept"> {
    try {
      await this.settings.set(storedListSetting(kind), stored);
      return "kept";
    } catch {
      return "notKept";
    }
  }

  /** What opening a sheet takes of them. */
  forOpening(): Pick<OpenSettings, "courses" | "specification"> {
    return settingsOfLists(this);
  }
}
