import { functionsPage as english } from "../locale/en/functions-page";
import { functionsPage as swedish } from "../locale/sv/functions-page";
import type { Language } from "../locale/text";
import type { Formula } from "./definition";
import { functionSection } from "./functions-page";

const pageTexts = { sv: swedish, en: english };

/** Where the help page of a formula is, from where the add-in is served: "help/sv/APLHOURS.html". */
export function helpPath({ id }: Pick<Formula, "id">, language: Language): string {
  return `help/${language}/${id}.html`;
}

/**
 * The page that Excel's function wizard opens about a formula: the section of docs/funktioner.md, with what holds for
 * all formulas. No scripts, and nothing fetched from elsewhere.
 */
export async function helpPage(definition: Formula, language: Language): Promise<string> {
  const { title, intro } = pageTexts[language];
  const common = intro.filter((paragraph) => !paragraph.includes("npm run"));
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>NACKA.${definition.id}</title>`,
    `<style>${css}</style>`,
    "</head>",
    "<body>",
    html(await functionSection(definition, language), "h1"),
    `<h2>${title}</h2>`,
    html(common.join("\n\n"), "h2"),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The little of Markdown that the pages about formulas are written in, as HTML. */
function html(markdown: string, heading: "h1" | "h2"): string {
  return markdown
    .split(/\n\n(?! )/)
    .map((block) => {
      if (block.startsWith("## ")) return `<${heading}>${inline(block.slice(3))}</${heading}>`;
      return block.startsWith("- ") ? list(block) : `<p>${inline(block)}</p>`;
    })
    .join("\n");
}

function list(block: string): string {
  const items = block.split(/\n(?=- )/).map((item) => {
    const [text = "", table] = item.slice(2).split("```text\n");
    const shown =
      table === undefined
        ? ""
        : `<pre>${escaped(table.replace("```", "").replace(/^ {2}/gm, "").trimEnd())}</pre>`;
    return `<li>${inline(text.trimEnd())}${shown}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

/** Code first, because what stands in it is meant as it stands. */
function inline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`")
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part).replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>"),
    )
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

const css = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 44em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.2em; margin-top: 2em; border-top: 1px solid #d0d0d0; padding-top: 1em; }
li { margin: 0.4em 0; }
code, pre { font-family: Consolas, monospace; background: #f3f3f3; padding: 0 0.2em; border-radius: 3px; }
pre { padding: 0.6em; white-space: pre-wrap; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1f1f1f; } code, pre { background: #333; } }
`;
