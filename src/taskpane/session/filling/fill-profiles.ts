import type { ColumnChoices, ColumnMap } from "../../../engine/map-columns";
import type { Grid } from "../../../engine/table";
import type { ReadContext } from "../../../values/reading";
import { emptyProfile, type FillProfile, parseProfile, profileText, withColumns, withoutPersonal } from "../../../returns/fill-profile"; // prettier-ignore
import type { DocumentSettings } from "../sheet-choices";

const settingName = (returnId: string): string => `nackaVux.fill.${returnId}`;

/** What is kept for every workbook of the same person on the same computer; texts. */
export interface ProviderSettings {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/**
 * The choices of filling, a return at a time: those that the workbook keeps, else those that were made last in any
 * workbook. What cannot be read back is as if never made, and nothing in them may be a personal identity number.
 */
export class FillProfiles {
  /** What was decided while the pane is open, also where the workbook takes no settings. */
  private readonly open = new Map<string, FillProfile>();

  constructor(
    private readonly settings: DocumentSettings,
    private readonly everywhere: ProviderSettings,
    private readonly context: ReadContext,
  ) {}

  get(returnId: string): FillProfile {
    const known = this.open.get(returnId);
    if (known !== undefined) return known;
    const name = settingName(returnId);
    for (const kept of [this.settings.get(name), this.everywhere.get(name)]) {
      const profile = typeof kept === "string" ? readProfile(kept) : undefined;
      if (profile?.returnId === returnId) return withoutPersonal(profile, this.context);
    }
    return emptyProfile(returnId);
  }

  async set(profile: FillProfile): Promise<void> {
    const kept = withoutPersonal(profile, this.context);
    const [name, text] = [settingName(kept.returnId), profileText(kept)];
    this.open.set(kept.returnId, kept);
    this.everywhere.set(name, text);
    await this.settings.set(name, text).catch(() => undefined);
  }
}

/** The profile in a file's text; undefined where it is none. Files larger than any profile are not looked into. */
export function readProfile(text: string): FillProfile | undefined {
  return text.length > 1_000_000 ? undefined : parseProfile(text);
}

/** The profile with the list's columns as they are mapped now, and with what the person has said that it lacks. */
export function withChoices(
  profile: FillProfile,
  grid: Grid,
  choices: ColumnChoices,
  map: ColumnMap,
): FillProfile {
  const known = Object.entries(profile.columns).filter(([key]) => !map.missing.includes(key));
  const { columns, ...rest } = withColumns({ ...profile, columns: Object.fromEntries(known) }, grid, map);
  const none = Object.keys(choices).filter((key) => choices[key] === "none");
  return { ...rest, columns: { ...columns, ...Object.fromEntries(none.map((key) => [key, null])) } };
}
