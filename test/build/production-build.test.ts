/** @jest-environment jsdom */
import { readManifest } from "../project/manifest";
import { builtFiles, readBuilt, scriptsOf } from "./production-build";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const files = builtFiles();
const texts = files.filter((file) => !/\.(png|map)$/.test(file));
const policyOf = (page: string): string => {
  const html = new DOMParser().parseFromString(readBuilt(page), "text/html");
  return html.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
};

describe("the production build", () => {
  test("names the developer's computer nowhere", () => {
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((file) => /localhost|127\.0\.0\.1/.test(readBuilt(file)))).toEqual([]);
  });

  test("has neither workbench nor samples nor a copy of Office.js", () => {
    expect(files.filter((file) => /workbench|index\.html|\.xlsx$|office-js|office\.js/i.test(file))).toEqual(
      [],
    );
    const officeJs = /OSF\.DDA\.|_convertToOfficeExtension|AppSpecificSetup/;
    expect(texts.filter((file) => officeJs.test(readBuilt(file)))).toEqual([]);
  });

  test("has every file that its manifest points at", () => {
    const manifest = readManifest(readBuilt("manifest.xml"));
    const base = manifest
      .all("office", "SourceLocation")[0]
      ?.getAttribute("DefaultValue")
      ?.replace("taskpane.html", "");
    const wanted = manifest.addresses().map((address) => address.replace(base ?? "-", ""));
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("describes every formula in Swedish and in English, under the same ids", () => {
    const ids = (file: string): string[] =>
      (JSON.parse(readBuilt(file)) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect(ids("functions.json")).toContain("APLHOURS");
    expect(ids("functions.en.json")).toEqual(ids("functions.json"));
  });
});

test("every formula's help is a page of the build, at the manifest's own address", () => {
  const base = /https:[^"]*(?=taskpane\.html)/.exec(readBuilt("manifest.xml"))?.[0] ?? "";
  for (const file of ["functions.json", "functions.en.json"]) {
    const { functions } = JSON.parse(readBuilt(file)) as { functions: { helpUrl: string }[] };
    expect(functions.filter(({ helpUrl }) => !helpUrl.startsWith(`${base}help/`))).toEqual([]);
    const wanted = functions.map(({ helpUrl }) => helpUrl.slice(base.length));
    expect(wanted.filter((page) => !files.includes(page))).toEqual([]);
  }
});

describe("the add-in's page", () => {
  test("loads Office.js from Microsoft, then formulas, then commands, then the pane", () => {
    expect(scriptsOf("taskpane.html")).toEqual([
      OFFICE_JS,
      "runtime.js",
      "functions.js",
      "commands.js",
      "taskpane.js",
    ]);
  });

  test("holds, hidden, what to say in Swedish when Office.js did not come", () => {
    const html = new DOMParser().parseFromString(readBuilt("taskpane.html"), "text/html");
    const message = html.getElementById("office-missing");
    expect(message?.hasAttribute("hidden")).toBe(true);
    expect(message?.textContent).toContain("internetanslutning");
  });

  test.each(["taskpane.html", "support.html"])(
    "lets %s load from its own place and Microsoft's alone",
    (page) => {
      const policy = policyOf(page);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
      const addresses = policy.match(/https?:\/\/[^\s;]+/g) ?? [];
      expect(new Set(addresses)).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
    },
  );

  test.each(["taskpane.html", "support.html"])("has no script within %s itself", (page) => {
    const html = new DOMParser().parseFromString(readBuilt(page), "text/html");
    expect([...html.querySelectorAll("script:not([src])")]).toEqual([]);
  });
});
