import { makeStyles, tokens } from "@fluentui/react-components";

/** How a row of a list looks that is pressed as a whole: a finding, a check, a deviation. */
export const useListRow = makeStyles({
  row: {
    width: "100%",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** The row that is shown beside, or was shown last. */
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  /** Its cell. */
  place: { color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums" },
});
