import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const output = path.join(root, "dist-dev");
const cache = path.join(root, ".cache");
const lock = path.join(cache, "development-build.lock");
const stamp = path.join(cache, "development-build.txt");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** A lock older than this belongs to a run that died. */
const lockMinutes = 5;

/**
 * The files of the development build, by their path in it ("taskpane.html"), read into memory so that a later build
 * does not change them under a running test. Builds first where a source is newer than the build.
 */
export async function developmentBuild(): Promise<ReadonlyMap<string, Buffer>> {
  mkdirSync(cache, { recursive: true });
  await takeLock();
  try {
    if (!isFresh()) build();
    return readAll(output);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (age > lockMinutes * 60_000) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isFresh(): boolean {
  if (!existsSync(stamp) || !existsSync(path.join(output, "index.html"))) return false;
  return readFileSync(stamp, "utf8") === newestSource();
}

function build(): void {
  const before = newestSource();
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "development"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (run.status !== 0) throw new Error(`The development build failed.\n${run.stdout}${run.stderr}`);
  writeFileSync(stamp, before);
}

/** Names the newest change in the sources; a removed file shows in its folder's time. */
function newestSource(): string {
  let newest = 0;
  const visit = (file: string): void => {
    const found = statSync(file);
    newest = Math.max(newest, found.mtimeMs);
    if (found.isDirectory()) for (const name of readdirSync(file)) visit(path.join(file, name));
  };
  for (const source of sources) visit(path.join(root, source));
  return String(newest);
}

function readAll(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || file.endsWith(".map")) continue;
    files.set(path.relative(folder, file).split(path.sep).join("/"), readFileSync(file));
  }
  return files;
}
