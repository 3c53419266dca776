/**
 * The rows of tab-separated text as spreadsheets put it on the clipboard: a field in double quotes may hold tabs,
 * line breaks and doubled quotes. A last line break ends the last row and starts no new one.
 */
export function rowsFromClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at) : undefined;
    const field = quoted ?? plainField(text, at);
    row.push(field.value);
    at = field.end;
    if (text[at] === "\t") {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(text: string, from: number): Field {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(from, end), end };
}

/** Undefined where the quote does not close at the end of a field: then it is part of a plain text. */
function quotedField(text: string, from: number): Field | undefined {
  let value = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else {
      const after = text[at + 1];
      const closes = after === undefined || after === "\t" || after === "\n" || after === "\r";
      return closes ? { value, end: at + 1 } : undefined;
    }
  }
  return undefined;
}

/** The text that other programs paste as the same cells. */
export function clipboardFromRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(clipboardField).join("\t")).join("\r\n");
}

function clipboardField(value: string): string {
  return /[\t\r\n]/.test(value) || value.startsWith('"') ? `"${value.replaceAll('"', '""')}"` : value;
}
