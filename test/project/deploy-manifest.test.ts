import { readFileSync } from "node:fs";
import path from "node:path";
import { deployManifest, PLACEHOLDER_URL } from "../../scripts/deploy-manifest";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const addresses = (xml: string): number => xml.split('="https://').length;

describe("the manifest of a production build", () => {
  test("has every address moved and none of the developer's computer left", () => {
    const deployed = deployManifest(manifest, "https://tillagg.example/nacka/");
    expect(deployed).not.toContain("localhost");
    expect(deployed).toContain('"https://tillagg.example/nacka/taskpane.html"');
    expect(addresses(deployed)).toBe(addresses(manifest));
  });

  test("is the same with and without the address's last slash", () => {
    expect(deployManifest(manifest, "https://tillagg.example/nacka")).toBe(
      deployManifest(manifest, "https://tillagg.example/nacka/"),
    );
  });

  test("points at a name that nobody can own when no address is given", () => {
    expect(new URL(PLACEHOLDER_URL).hostname).toMatch(/\.example$/);
  });

  test.each(["http://tillagg.example/", "tillagg.example", ""])("is not made for %p", (address) => {
    expect(() => deployManifest(manifest, address)).toThrow(/ADDIN_URL/);
  });
});
