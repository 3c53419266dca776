/**
 * `npm start`: serves the workbench and the add-in at https://localhost:3000 and opens the browser.
 * `--no-open` leaves the browser alone; `--port 3001` serves everything at another port, which the help pages' addresses
 * follow and the repository's manifest.xml does not. Needs neither network nor administrator rights: without
 * office-addin-dev-certs' certificate it serves with one that webpack-dev-server signs itself.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { verifyCertificates } from "office-addin-dev-certs";
// Its defaults say where the certificates are without making any.
import {
  caCertificatePath,
  localhostCertificatePath,
  localhostKeyPath,
} from "office-addin-dev-certs/lib/defaults";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config";

interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The certificate that Excel and the browser already trust on this computer, if one is installed and valid. */
function trustedCertificate(): Certificate | undefined {
  const files = [caCertificatePath, localhostCertificatePath, localhostKeyPath];
  if (!files.every((file) => existsSync(file))) return undefined;
  try {
    if (!verifyCertificates()) return undefined;
  } catch {
    return undefined;
  }
  return {
    ca: readFileSync(caCertificatePath),
    cert: readFileSync(localhostCertificatePath),
    key: readFileSync(localhostKeyPath),
  };
}

/** Whether nobody else listens at the port. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => probe.close(() => resolve(true)))
      .listen(port, host);
  });
}

async function start(): Promise<void> {
  const { values: chosen } = parseArgs({
    options: { "no-open": { type: "boolean" }, port: { type: "string" } },
  });
  const { host, port: usualPort } = configure.devServer;
  const port = Number(chosen.port ?? usualPort);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${String(chosen.port)}" är inget portnummer: ange ett tal mellan 1 och 65535.`);
  const address = `https://${host}:${String(port)}/`;
  if (!(await isFree(port, host)))
    throw new Error(
      `Port ${String(port)} är upptagen: stäng det program som använder den (kanske en tidigare npm start), eller välj en annan: npm start -- --port 3001.`,
    );

  const certificate = trustedCertificate();
  const configuration = {
    ...configure({ servedAt: address }, { mode: "development" }),
    infrastructureLogging: { level: "error" as const },
    stats: "errors-only" as const,
  };
  const compiler = webpack(configuration);
  if (compiler === null) throw new Error("Byggverktyget webpack kunde inte starta.");
  const open = chosen["no-open"] !== true;
  const server = new WebpackDevServer(
    {
      ...configure.devServer,
      port,
      open,
      server: { type: "https", ...(certificate ? { options: certificate } : {}) },
    },
    compiler,
  );
  const built = new Promise<void>((resolve) => {
    compiler.hooks.done.tap("start", () => resolve());
  });
  await server.start();
  await built;
  const question = certificate
    ? ""
    : " Webbläsaren varnar för certifikatet, som är gjort på den här datorn: välj Avancerat och sedan Fortsätt till localhost.";
  console.log(`Arbetsbänken finns på ${address} (avsluta med Ctrl+C).${question}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
