/** What `npm run build` made in dist/, for the tests of it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.join(__dirname, "../../dist");

/** The build's files, by path from dist/ with forward slashes. Throws what to do where there is no build. */
export function builtFiles(): string[] {
  if (!existsSync(dist)) throw new Error("dist/ saknas: kör npm run build först.");
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}

export function readBuilt(file: string): string {
  return readFileSync(path.join(dist, file), "utf8");
}

/** The scripts that a page loads by itself, in order, as paths from dist/; scripts of others by their address. */
export function scriptsOf(page: string): string[] {
  return [...readBuilt(page).matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, source = ""]) =>
    source.replace(/\?.*$/, ""),
  );
}

/** Kilobytes (1,000 bytes) that the files take gzipped, as a server sends them. */
export function gzippedKilobytes(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(dist, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
