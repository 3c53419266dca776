import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import { CHROMIUM_ARGUMENTS, CHROMIUM_MISSING, findChromium } from "../../scripts/find-chromium";
import type { SampleId } from "../../src/workbench/grid/samples";
import { developmentBuild } from "./development-build";
import { GridDriver } from "./grid-driver";
import { servePages, type PageServer } from "./page-server";

/** What a test wants to see of the workbench. */
export interface WorkbenchOptions {
  /** A sample's id, as in the page's address; "none" for an empty workbook. */
  readonly sample?: SampleId | "none";
  /** False for the grid alone, without the add-in. */
  readonly pane?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly language?: "sv" | "en";
  /** The day that the page takes for today, "2026-08-12"; without it, the machine's own. */
  readonly today?: string;
}

/** An open workbench. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly grid: GridDriver;
  /** The task pane's frame, once its page has loaded. */
  pane(): Promise<Frame>;
  /**
   * What must not happen: errors in the console, uncaught errors, requests to anywhere but the page's own server.
   * A test ends with `expect(workbench.problems).toEqual([])`.
   */
  readonly problems: readonly string[];
  /** Saves a picture under dist/screenshots/. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
let server: Promise<PageServer> | undefined;

/** Starting the browser and, the first time, building the pages takes long: for `beforeAll` and first tests. */
export const browserStart = 180_000;

/** Opens the workbench in a browser profile of its own. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  browser ??= launch();
  server ??= developmentBuild().then(servePages);
  const [{ origin }, started] = await Promise.all([server, browser]);
  const context = await started.newContext({
    ignoreHTTPSErrors: true,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: options.width ?? 1360, height: options.height ?? 780 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  const problems: string[] = [];
  watch(context, origin, problems);
  if (options.today !== undefined) await context.addInitScript(clockAt(`${options.today}T10:00:00`));
  const page = await context.newPage();
  const asked = new URLSearchParams({ sample: options.sample ?? "none", lang: options.language ?? "sv" });
  if (options.pane === false) asked.set("pane", "0");
  await page.goto(`${origin}/?${asked.toString()}`);
  const grid = new GridDriver(page);
  await grid.ready();
  return {
    page,
    grid,
    pane: () => paneOf(page),
    problems,
    picture: (name) => picture(page, name),
    close: () => context.close(),
  };
}

/** For `afterAll` in every browser test: ends the browser and the server that this file has started. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  await (await server)?.close();
  browser = undefined;
  server = undefined;
}

/**
 * A script that moves a page's calendar to a moment, from which it goes on. Playwright's own clock would replace
 * `performance` too, of which Office.js reads more than it gives.
 */
function clockAt(moment: string): string {
  const ahead = String(new Date(moment).getTime() - Date.now());
  return `{
    const now = () => RealDate.now() + ${ahead};
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given),
      get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
    });
  }`;
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
}

function watch(context: BrowserContext, origin: string, problems: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${String(error.error())}`));
  context.on("request", (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!isOwn) problems.push(`request: ${url}`);
  });
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("aside iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The task pane has no frame.");
  await frame.waitForURL(/taskpane\.html/);
  return frame;
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join(__dirname, "../../dist/screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
