import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";

/** A server of pages on this computer. */
export interface PageServer {
  /** "https://localhost:41234" */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Serves files by path, and Office.js under /office-js/ as the development server does. Office.js asks for https. */
export async function servePages(files: ReadonlyMap<string, Buffer>): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
  });
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const name = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
    const body = files.get(name) ?? officeFile(name);
    response.statusCode = body ? 200 : 404;
    response.setHeader("Content-Type", types[path.extname(name)] ?? "application/octet-stream");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function officeFile(name: string): Buffer | undefined {
  if (!name.startsWith("office-js/")) return undefined;
  const file = path.join(officeJs, name.slice("office-js/".length));
  return file.startsWith(officeJs + path.sep) && existsSync(file) ? readFileSync(file) : undefined;
}
