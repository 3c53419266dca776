import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { CHROMIUM_ARGUMENTS, CHROMIUM_MISSING, findChromium } from "../../scripts/find-chromium";
import { builtFiles } from "./production-build";

const dist = path.join(__dirname, "../../dist");
const SERVED = "https://nacka-vux.example/";

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
  browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}, 30_000);
afterAll(() => browser.close());

/** Opens the built page as if it were served; `officeJs` answers for Microsoft's CDN, undefined when it is down. */
async function openBuiltPage(officeJs: string | undefined): Promise<{ text: string; elsewhere: string[] }> {
  const files = builtFiles();
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.slice(SERVED.length).replace(/\?.*$/, "");
    if (url.startsWith(SERVED) && files.includes(file)) return route.fulfill({ path: path.join(dist, file) });
    elsewhere.push(url);
    return officeJs === undefined
      ? route.abort("internetdisconnected")
      : route.fulfill({ body: officeJs, contentType: "text/javascript" });
  });
  await page.goto(`${SERVED}taskpane.html`, { waitUntil: "load" });
  const text = await page.locator("body").innerText();
  await page.close();
  return { text, elsewhere };
}

describe("the built page where Microsoft's CDN does not answer", () => {
  test("says so in Swedish and what to do", async () => {
    const { text } = await openBuiltPage(undefined);
    expect(text).toContain("Tillägget kunde inte starta");
    expect(text).toContain("Kontrollera att datorn har internetanslutning");
  }, 30_000);

  test("asks nobody but Microsoft for Office.js, and itself for the rest", async () => {
    const { elsewhere } = await openBuiltPage(undefined);
    expect(elsewhere).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  }, 30_000);

  test("does not say so when Office.js came", async () => {
    const waiting = "window.Office = { onReady: () => new Promise(() => {}), actions: { associate() {} } };";
    const { text } = await openBuiltPage(waiting);
    expect(text).not.toContain("Tillägget kunde inte starta");
  }, 30_000);
});
