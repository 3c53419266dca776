import type { ColumnChoices, ColumnMap } from "../../../engine/map-columns";
import type { Grid } from "../../../engine/table";
import { emptyProfile, type FillProfile, parseProfile, profileText, withColumns } from "../../../returns/fill-profile"; // prettier-ignore
import type { DocumentSettings } from "../sheet-choices";

const settingName = (returnId: string): string => `nackaVux.fill.${returnId}`;

/** The choices of filling that the workbook keeps, a return at a time. What cannot be read back is as if never made. */
export class FillProfiles {
  /** What was decided while the pane is open, also where the workbook takes no settings. */
  private readonly open = new Map<string, FillProfile>();

  constructor(private readonly settings: DocumentSettings) {}

  get(returnId: string): FillProfile {
    const known = this.open.get(returnId);
    if (known !== undefined) return known;
    const kept = this.settings.get(settingName(returnId));
    const profile = typeof kept === "string" ? parseProfile(kept) : undefined;
    return profile?.returnId === returnId ? profile : emptyProfile(returnId);
  }

  async set(profile: FillProfile): Promise<void> {
    this.open.set(profile.returnId, profile);
    await this.settings.set(settingName(profile.returnId), profileText(profile)).catch(() => undefined);
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
