import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script, createContext } from "node:vm";
import type { ExcelHost } from "./excel-host";
import type { RichMessage } from "./protocol/rich-message";
import { hasRequirementSet, requirementSets } from "./requirement-sets";

/** What Microsoft's library puts into its window, as far as tests use it. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    readonly associate: (id: string, fn: (...args: never[]) => unknown) => void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
}

let script: Script | undefined;

function officeScript(): Script {
  if (!script) {
    const folder = dirname(
      createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
    );
    const file = join(folder, "dist", "excel-web-16.00.js");
    script = new Script(readFileSync(file, "utf8"), { filename: file });
  }
  return script;
}

/**
 * Microsoft's real, unmodified library in a context of its own, with the given host behind it.
 * `excelApi` is the newest requirement set that the host says it has; a newer call throws the library's ApiNotFound.
 */
export function officeInNode(host: ExcelHost, excelApi?: string): OfficeGlobals {
  const whenLoaded: (() => void)[] = [];
  const window = stubWindow((listener) => whenLoaded.push(listener));
  defineAsLoader(window, requirementSets(excelApi));
  officeScript().runInContext(createContext(window));
  const office = window as unknown as LibraryGlobals;
  window["Office"] = Object.create(office.Office, officeOfLoader);
  const { OfficeExtension: extension } = office;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  const events = messageRegistration(host);
  extension._Internal.officeJsEventRegistration = events;
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: unknown, message: { Body: unknown }) =>
        Promise.resolve(answered(host, message.Body)),
    }),
    getEventRegistration: () => events,
  };
  // As when the page has loaded: the custom-functions runtime makes itself known to the host.
  for (const listener of whenLoaded) listener();
  return office as unknown as OfficeGlobals;
}

/** The library's own names that the host needs; none of them is documented, hence the pinned version. */
interface LibraryGlobals {
  readonly Office: object;
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly SessionBase: { _overrideSession: unknown };
    readonly _Internal: { officeJsEventRegistration: unknown };
  };
}

function answered(host: ExcelHost, body: unknown): object {
  const request = typeof body === "string" ? body : JSON.stringify(body);
  return {
    HttpStatusCode: 200,
    ErrorCode: "",
    ErrorMessage: "",
    Headers: {},
    Body: JSON.parse(host.answer(request)) as unknown,
  };
}

type Handler = (args: { entries: readonly RichMessage[] }) => unknown;

/** Gives the host's messages to the library's listeners, each its own copy: the library parses them in place. */
function messageRegistration(host: ExcelHost): object {
  const handlers = new Set<Handler>();
  host.onMessages((messages) => {
    for (const handler of handlers) handler({ entries: messages.map((message) => ({ ...message })) });
  });
  return {
    register: (_event: number, _target: string, handler: Handler) => {
      handlers.add(handler);
      return Promise.resolve(null);
    },
    unregister: (_event: number, _target: string, handler: Handler) => {
      handlers.delete(handler);
      return Promise.resolve(null);
    },
  };
}

/** As office.js, the loader, reads it from the page's address: shared runtime (1) and custom functions (2). */
const hostInfo = {
  hostType: "excel",
  hostPlatform: "web",
  hostSpecificFileVersion: "16.00",
  flags: 3,
  isDialog: false,
};

/** The part of `Office` that the loader gives; the library finds itself ready at once. */
const officeOfLoader: PropertyDescriptorMap = {
  HostType: { value: { Excel: "Excel" } },
  PlatformType: { value: { OfficeOnline: "OfficeOnline" } },
  onReady: {
    value: (listener?: (info: object) => unknown): Promise<object> => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      listener?.(info);
      return Promise.resolve(info);
    },
  },
};

/** What office.js, the loader, defines before it fetches the library itself. */
function defineAsLoader(window: Record<string, unknown>, sets: Readonly<Record<string, number>>): void {
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string) => hasRequirementSet(sets, name, version),
    },
    displayLanguage: "sv-SE",
    contentLanguage: "sv-SE",
  };
  window["CustomFunctions"] = customFunctionsOfLoader();
  window["OSF"] = {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => hostInfo,
      getWindowName: () => "",
    },
  };
}

function customFunctionsOfLoader(): object {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => void listeners.push(listener) },
    associate(id: string, fn: unknown) {
      mappings[id.toUpperCase()] = fn;
      for (const listener of listeners) listener();
    },
  };
}

/** As much of a browser's window as the library touches when it is loaded. */
function stubWindow(listen: (listener: () => void) => void): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    // The library keeps clocks running for its telemetry: they must not keep the process alive.
    setTimeout: (run: (...args: unknown[]) => void, after?: number, ...args: unknown[]) =>
      setTimeout(run, after, ...args).unref(),
    setInterval: (run: () => void, after?: number) => setInterval(run, after).unref(),
    ...{ clearTimeout, clearInterval, console },
    location: {
      href: "https://localhost/",
      protocol: "https:",
      host: "localhost",
      pathname: "/",
      search: "",
      hash: "",
    },
    document: {
      URL: "https://localhost/",
      cookie: "",
      head: { appendChild: nothing },
      readyState: "loading",
      addEventListener: (_event: string, listener: () => void) => listen(listener),
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    navigator: { userAgent: "Node" },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(window, { window, self: window });
}
