/** How a cell is shown, as far as the stand-in shows it. Colours are "#RRGGBB"; absent means Excel's default. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Long texts go on on the next line. */
  readonly wrap?: boolean;
  /** Absent means at the bottom. */
  readonly vertical?: "top" | "center";
  /** True where a protected sheet lets people write; every cell of a new sheet is locked, as in Excel. */
  readonly unlocked?: true;
}

export const plainStyle: CellStyle = { numberFormat: "General" };

/** A change of some of a style's properties; null takes the property away. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

/** The style with the change made; the same object where nothing changes, so that styles are shared. */
export function restyle(style: CellStyle, change: StyleChange): CellStyle {
  const next: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (value === null) delete next[key];
    else next[key] = value;
  }
  next["numberFormat"] ??= plainStyle.numberFormat;
  return sharedStyle(next as unknown as CellStyle);
}

const shared = new Map<string, CellStyle>([[keyOf(plainStyle), plainStyle]]);

function keyOf(style: CellStyle): string {
  const { numberFormat, fill, fontColor, bold, align, wrap, vertical, unlocked } = style;
  return [numberFormat, fill, fontColor, bold, align, wrap, vertical, unlocked].join("\u0000");
}

/** One object for all equal styles: a sheet of 100,000 rows has a handful. */
export function sharedStyle(style: CellStyle): CellStyle {
  const key = keyOf(style);
  let found = shared.get(key);
  if (!found) shared.set(key, (found = Object.freeze({ ...style })));
  return found;
}
