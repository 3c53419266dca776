/** @jest-environment jsdom */
/** What the add-in's manifest must fulfil; the rules are those of Microsoft's manifest reference and its ordering page. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readManifest, typeOf } from "./manifest";

const root = path.join(__dirname, "../..");
const manifest = readManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"));
const DEFAULT_LOCALE = "sv-SE";
const LOCALES = ["en-GB", "en-US"];

/** Width and height of a PNG, from its header. */
function pixels(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const iconFile = (address: string): string => path.join(root, new URL(address).pathname);

describe("the manifest's identity", () => {
  test("is a fixed GUID: installed add-ins are known by it", () => {
    expect(manifest.text("Id")).toBe("2676847c-f8dd-42d1-8ada-df86d7944168");
  });

  test("has a version of four parts that follows package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifest.text("Version")).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/);
    expect(manifest.text("Version")).toMatch(new RegExp(`^${version.replaceAll(".", "\\.")}\\.\\d+$`));
  });

  test("is Swedish by default", () => {
    expect(manifest.text("DefaultLocale")).toBe(DEFAULT_LOCALE);
  });

  test("asks for a shared runtime and nothing newer: Excel LTSC 2021 is the floor", () => {
    const sets = manifest.all("office", "Set");
    expect(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
    ]);
    expect(manifest.all("overrides", "Requirements")).toEqual([]);
  });
});

describe("the manifest's resources", () => {
  const images = manifest.resources("Image");
  const urls = manifest.resources("Url");
  const strings = manifest.resources("String");
  const ids = [...images, ...urls, ...strings].map(({ id }) => id);

  test("have ids of their own, of at most 32 characters", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("are there for every reference, and each is used", () => {
    const referring = [...manifest.all("overrides", "*"), ...manifest.all("types", "*")];
    const references = referring.map((element) => element.getAttribute("resid")).filter((id) => id !== null);
    expect(new Set(references)).toEqual(new Set(ids));
  });

  test("keep Excel's lengths, in every language", () => {
    const lengths = (kind: "ShortStrings" | "LongStrings" | "Urls" | "Images"): number[] =>
      manifest
        .all("types", kind)
        .flatMap((group) => [...group.children])
        .map((element) => manifest.localised(element))
        .flatMap(({ value, overrides }) => [value, ...overrides.map((override) => override.value)])
        .map((text) => text.length);
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths("Urls"), ...lengths("Images"))).toBeLessThanOrEqual(2048);
    const [name] = manifest.all("office", "DisplayName").map((element) => manifest.localised(element));
    const [description] = manifest.all("office", "Description").map((element) => manifest.localised(element));
    for (const text of [name, ...(name?.overrides ?? [])])
      expect(text?.value.length).toBeLessThanOrEqual(125);
    for (const text of [description, ...(description?.overrides ?? [])])
      expect(text?.value.length).toBeLessThanOrEqual(250);
  });

  test("are translated once for each other language and never for the default one", () => {
    const translated = [
      ...manifest.all("office", "*").map((element) => manifest.localised(element)),
      ...images,
      ...urls,
      ...strings,
    ].filter(({ overrides }) => overrides.length > 0);
    expect(translated.length).toBeGreaterThan(8);
    for (const { overrides } of translated)
      expect(overrides.map(({ locale }) => locale).sort()).toEqual(LOCALES);
  });

  test("leave no text without English, except the formulas' namespace, which is one in all languages", () => {
    const untranslated = strings.filter(({ overrides }) => overrides.length === 0);
    expect(untranslated.map(({ id, value }) => [id, value])).toEqual([["Functions.Namespace", "NACKA"]]);
  });

  test("describe the formulas in Swedish and, by override, in English", () => {
    const metadata = urls.find(({ id }) => id === "Functions.Metadata.Url");
    expect(metadata?.value).toMatch(/\/functions\.json$/);
    for (const { value } of metadata?.overrides ?? []) expect(value).toMatch(/\/functions\.en\.json$/);
  });

  test("are all addressed by https, on the development server", () => {
    const addresses = manifest.addresses();
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });
});

describe("the manifest's icons", () => {
  test("are files of the size that they are named for", () => {
    for (const image of manifest.all("types", "Image").filter((element) => element.hasAttribute("size"))) {
      const resource = manifest.resources("Image").find(({ id }) => id === image.getAttribute("resid"));
      const size = Number(image.getAttribute("size"));
      expect(pixels(iconFile(resource?.value ?? ""))).toEqual({ width: size, height: size });
    }
  });

  test("come in every size that the ribbon may ask for, for each control and group", () => {
    const icons = manifest.all("overrides", "Icon");
    expect(icons).toHaveLength(5);
    for (const icon of icons)
      expect([...icon.children].map((image) => Number(image.getAttribute("size")))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
  });

  test("stand at 32 and 64 pixels in the list of add-ins", () => {
    const at = (name: string): string => manifest.all("office", name)[0]?.getAttribute("DefaultValue") ?? "";
    expect(pixels(iconFile(at("IconUrl")))).toEqual({ width: 32, height: 32 });
    expect(pixels(iconFile(at("HighResolutionIconUrl")))).toEqual({ width: 64, height: 64 });
  });
});

describe("the manifest's shared runtime", () => {
  test("is one page: runtime, ribbon commands, formulas and pane", () => {
    const page = manifest.all("overrides", "Page")[0]?.querySelector("SourceLocation");
    const action = manifest.all("overrides", "Action").find((element) => typeOf(element) === "ShowTaskpane");
    const runtime = manifest.references("Runtime");
    expect(runtime).toHaveLength(1);
    expect(manifest.references("FunctionFile")).toEqual(runtime);
    expect(page?.getAttribute("resid")).toBe(runtime[0]);
    expect(action?.querySelector("SourceLocation")?.getAttribute("resid")).toBe(runtime[0]);
  });

  test("lives as long as the workbook is open, and then names no pane", () => {
    expect(manifest.all("overrides", "Runtime").map((element) => element.getAttribute("lifetime"))).toEqual([
      "long",
    ]);
    expect(manifest.all("overrides", "TaskpaneId")).toEqual([]);
  });

  test("has one tab of its own with Granska, the commands for formulas and Visa åtgärdsfönster", () => {
    const label = (element: Element): string | undefined => {
      const id = [...element.children].find(({ localName }) => localName === "Label")?.getAttribute("resid");
      return manifest.resources("String").find((text) => text.id === id)?.value;
    };
    expect(manifest.all("overrides", "CustomTab").map(label)).toEqual(["Nacka vux"]);
    expect(manifest.all("overrides", "Control").map(label)).toEqual([
      "Granska",
      "Gör om till värden",
      "Läs in formlerna igen",
      "Visa åtgärdsfönster",
    ]);
  });

  test("runs commands that the add-in answers to", () => {
    const commands = path.join(root, "src/commands/index.ts");
    const called = manifest.all("overrides", "FunctionName").map((element) => element.textContent.trim());
    expect(called).toEqual(["review", "freezeFormulas", "reenterFormulas"]);
    for (const name of called) expect(readFileSync(commands, "utf8")).toContain(`"${name}"`);
  });
});

describe("the manifest's elements", () => {
  // Excel refuses a manifest whose elements stand in another order, and says little about why.
  const ORDER: Record<string, string[]> = {
    OfficeApp: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
    VersionOverrides: ["Hosts", "Resources"],
    Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
    ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    CustomTab: ["Group", "Label"],
    Group: ["Label", "Icon", "Control"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };

  test.each(Object.entries(ORDER))("stand in Microsoft's order in %s", (parent, order) => {
    const parents = [...manifest.all("office", parent), ...manifest.all("overrides", parent)];
    expect(parents.length).toBeGreaterThan(0);
    for (const element of parents) {
      const places = [...element.children].map(({ localName }) => order.indexOf(localName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

const schema = path.join(root, "../shared/schemas/office-manifest/OfficeAppManifestV1_1.xsd");
const hasValidator = spawnSync("xmllint", ["--version"]).error === undefined;
const given = existsSync(schema) && hasValidator ? describe : describe.skip;

given("Microsoft's XML schema (skipped where xmllint or ../shared/schemas is missing)", () => {
  const validate = (file: string) =>
    spawnSync("xmllint", ["--noout", "--schema", schema, "-"], {
      input: readFileSync(file),
      encoding: "utf8",
    });

  test("accepts the manifest", () => {
    const { status, stderr } = validate(path.join(root, "manifest.xml"));
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: "- validates" });
  });

  test("is really asked: a manifest without its default locale is refused", () => {
    const broken = readFileSync(path.join(root, "manifest.xml"), "utf8").replace(
      /<DefaultLocale>.*<\/DefaultLocale>/,
      "",
    );
    const { status } = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], { input: broken });
    expect(status).toBe(3);
  });
});
