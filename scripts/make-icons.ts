/** Renders assets/icon.svg to the PNG sizes that the manifest and the ribbon use: `npm run icons`. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, CHROMIUM_MISSING, findChromium } from "./find-chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const ASSETS = path.join(__dirname, "../assets");

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
  const svg = await readFile(path.join(ASSETS, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(ASSETS, `icon-${String(size)}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
