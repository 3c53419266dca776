import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

const documents = [".", "docs", "docs/decisions"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join(folder, file)),
);
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

describe("what a newcomer reads", () => {
  test("begins with the two commands that everything else follows from", () => {
    const readme = read("README.md");
    const first = readme.indexOf("npm ci && npm start");
    expect(first).toBeGreaterThan(0);
    expect(readme.indexOf("npm ci && npm test")).toBeGreaterThan(first);
    expect(readme.slice(0, first).split("\n").length).toBeLessThan(12);
  });

  test.each(documents)("%s links to files that are there", (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link);
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(path.join(root, path.dirname(file), link)));
    expect(broken).toEqual([]);
  });

  test.each(documents)("%s names npm scripts that are there", (file) => {
    const named = [...read(file).matchAll(/(?:^|`|&& )npm (?:run )?(?:-s )?([a-z]+(?::[a-z]+)?)/gm)];
    const own = new Set(["ci", "install"]);
    expect(
      named.map(([, script = ""]) => script).filter((script) => !own.has(script) && !(script in scripts)),
    ).toEqual([]);
  });

  test("runs scripts whose files are there", () => {
    const files = Object.values(scripts)
      .map((command) => /^tsx (\S+)/.exec(command)?.[1])
      .filter((file) => file !== undefined);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test("lists every decision", () => {
    const index = read("docs/decisions/README.md");
    const decisions = documents.filter((file) => /decisions\/\d{4}-/.test(file));
    expect(decisions.length).toBeGreaterThan(3);
    expect(decisions.filter((file) => !index.includes(`(${path.basename(file)})`))).toEqual([]);
  });
});
