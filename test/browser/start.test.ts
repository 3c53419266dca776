import { type ChildProcess, spawn } from "node:child_process";
import https from "node:https";
import { type AddressInfo, createServer, type Server } from "node:net";
import path from "node:path";

const root = path.join(__dirname, "../..");

/** Runs what `npm start` runs, with the arguments; `said` gives all its words so far. */
function start(args: readonly string[]): { process: ChildProcess; said: () => string } {
  let said = "";
  const started = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", "--no-open", ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development" },
  });
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  started.stdout.on("data", hear);
  started.stderr.on("data", hear);
  return { process: started, said: () => said };
}

const ended = (started: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => started.once("exit", (code) => resolve(code)));

/** All that was said once it matches, or when the program has ended. */
async function spoken(started: ReturnType<typeof start>, words: RegExp): Promise<string> {
  while (!words.test(started.said()) && started.process.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return started.said();
}

/** Listens at a port of localhost; 0 takes any free one. */
function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(port, "localhost", () => resolve(server));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const release = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

/** What the server answers; its certificate is its own. */
function get(url: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(url, { rejectUnauthorized: false }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      })
      .on("error", reject);
  });
}

describe("npm start", () => {
  test("says in one sentence that the port is taken, and ends", async () => {
    const other = await occupy(0);
    const port = String(portOf(other));
    const started = start(["--port", port]);
    const code = await ended(started.process);
    await release(other);
    expect(code).toBe(1);
    expect(started.said().trim()).toBe(
      `Port ${port} är upptagen: stäng det program som använder den (kanske en tidigare npm start), eller välj en annan: npm start -- --port 3001.`,
    );
  }, 60_000);

  test("serves workbench, add-in and Office.js over https, and says where in one line", async () => {
    const free = await occupy(0);
    const port = portOf(free);
    await release(free);
    const started = start(["--port", String(port)]);
    try {
      const said = await spoken(started, /\n$/);
      expect(said.trim().split("\n")).toHaveLength(1);
      expect(said).toContain(`Arbetsbänken finns på https://localhost:${String(port)}/`);
      const at = (file: string) => get(`https://localhost:${String(port)}/${file}`);
      expect((await at("")).body).toContain("workbench.js");
      expect((await at("taskpane.html")).body).toContain('src="/office-js/office.js"');
      expect((await at("office-js/office.js")).body).toContain("Office");
      const { body: metadata } = await at("functions.json");
      const { functions } = JSON.parse(metadata) as { functions: { id: string; helpUrl: string }[] };
      const help = functions.find(({ id }) => id === "APLHOURS")?.helpUrl ?? "";
      expect(help).toBe(`https://localhost:${String(port)}/help/sv/APLHOURS.html`);
      expect((await get(help)).body).toContain("APLHOURS");
      const { body: manifest } = await at("manifest.xml");
      expect(manifest).toContain(`"https://localhost:${String(port)}/taskpane.html"`);
    } finally {
      const end = ended(started.process);
      if (started.process.kill()) await end;
    }
  }, 120_000);
});
