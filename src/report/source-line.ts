import type { Source } from "../regulations/source";

/** A source as Markdown: its title with its address, its date, and what it states. */
export function sourceLine({ title, url, date, stated }: Source): string {
  const named = url === undefined ? title : `[${title}](${url})`;
  return `${named}${date === undefined ? "" : `, ${date}`}${stated === undefined ? "" : `: ”${stated}”`}`;
}
