/** Margins of a page to sign, in inches: room below for a line to sign on, above for the month and the page number. */
export const signingMargins = {
  left: 0.5,
  right: 0.5,
  top: 0.9,
  bottom: 1.2,
  header: 0.4,
  footer: 0.4,
} as const;

/** Points that a line of text takes in the usual font. */
export const pointsPerLine = 15;
