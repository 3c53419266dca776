type Measure = (text: string) => number;

const measures: { plain?: Measure; bold?: Measure } = {};

/** How wide a text is in the grid's own font, as the page's stylesheet gives it; pixels. */
export function textWidth(text: string, bold: boolean): number {
  const measure = bold ? (measures.bold ??= measureIn("600 ")) : (measures.plain ??= measureIn(""));
  return measure(text);
}

function measureIn(weight: string): Measure {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return (text) => text.length * 7;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--wb-cell-font");
  canvas.font = `${weight}13px ${family}`;
  return (text) => canvas.measureText(text).width;
}
