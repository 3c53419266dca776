import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const guides = ["docs/anvandarguide.md", "docs/administratorsguide.md"];
const read = (file: string): string => readFileSync(path.join(root, file), "utf8").replace(/\s+/g, " ");

/** Every text that the add-in shows in Swedish as it stands, and the ribbon's own out of the manifest. */
async function shownTexts(): Promise<ReadonlySet<string>> {
  const folder = path.join(root, "src/locale/sv");
  const texts = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  for (const file of readdirSync(folder)) gather(await import(path.join(folder, file)));
  for (const [, text = ""] of read("manifest.xml").matchAll(/DefaultValue="([^"]*)"/g)) texts.add(text);
  return texts;
}

describe.each(guides)("%s", (guide) => {
  const text = read(guide);

  test("names buttons and headings as the add-in shows them", async () => {
    const shown = await shownTexts();
    const named = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !shown.has(name) && !shown.has(name.replace(/\.$/, "")))).toEqual([]);
  });
});

test("the guides' pictures are all shown, described, and small enough to fetch", () => {
  const folder = path.join(root, "docs/bilder");
  const text = guides.map(read).join(" ");
  const shown = [...text.matchAll(/!\[([^\]]+)\]\(bilder\/([^)]+)\)/g)].map(([, , file = ""]) => file);
  const files = readdirSync(folder);
  expect([...shown].sort()).toEqual([...files].sort());
  expect(files.filter((file) => statSync(path.join(folder, file)).size > 150_000)).toEqual([]);
});
