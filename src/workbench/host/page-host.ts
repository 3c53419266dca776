import { ExcelHost, type AddinFunctions } from "./excel-host";
import type { WorkbookModel } from "./model/workbook-model";
import { appContext, type DisplayLanguage } from "./protocol/app-context";
import { answerCodes, dispatch, parseAddinMessage, type AddinMessage, type MethodCall } from "./protocol/addin-message"; // prettier-ignore
import type { RichMessage } from "./protocol/rich-message";

export interface PageHostOptions {
  /** The add-in's page, on the same origin and over https: Office.js answers to nothing else. */
  readonly page?: string;
  /** The add-in's formulas, from its metadata. */
  readonly functions?: AddinFunctions;
  /** The newest ExcelApi that the host says it has. */
  readonly excelApi?: string;
  /** Swedish unless another is asked for. */
  readonly displayLanguage?: DisplayLanguage;
  /** The add-in asks to be shown, or to live on unseen. */
  readonly onVisibility?: (isVisible: boolean) => void;
}

let opened = 0;

/** Plays Excel for an add-in's page in a frame: Microsoft's unmodified Office.js talks to it by messages. */
export class PageHost {
  readonly host: ExcelHost;
  /** Resolves when the add-in has started and its commands and functions can be called. */
  readonly ready: Promise<void>;
  private readonly conversation = `workbench-${++opened}`;
  /** Events that the add-in listens to, by Office's number; the value is the name that it gave. */
  private readonly events = new Map<number, string>();
  private readonly listen = (event: MessageEvent): void => this.receive(event);
  private settleReady: () => void = () => undefined;

  constructor(
    readonly model: WorkbookModel,
    private readonly frame: HTMLIFrameElement,
    private readonly options: PageHostOptions = {},
  ) {
    this.ready = new Promise((resolve) => (this.settleReady = resolve));
    this.host = new ExcelHost(model, options.functions, {
      onReady: () => this.settleReady(),
      onVisibility: (isVisible) => options.onVisibility?.(isVisible),
    });
    this.host.onMessages((messages) => this.sendMessages(messages));
    window.addEventListener("message", this.listen);
    this.load();
  }

  /** Runs a ribbon command of the add-in by its name in the manifest. */
  runCommand(name: string): void {
    const source = { source: { id: name } };
    this.sendEvent(dispatch.appCommandInvoked, [name, name, JSON.stringify(source)]);
  }

  private get language(): DisplayLanguage {
    return this.options.displayLanguage ?? "sv-SE";
  }

  /** Stops answering; the frame is the caller's to remove. */
  close(): void {
    window.removeEventListener("message", this.listen);
    this.host.close();
  }

  /** Office.js learns from the frame's name and address which host it is in: Excel on the web, shared runtime. */
  private load(): void {
    const hostInfo = `Excel$Web$16.01$${this.language}$${this.conversation}$$$3`;
    const xdmInfo = `${this.conversation}|${addinId}|${location.origin}`;
    // On the window: a frame's name attribute is not heard any more once the frame stands in the page.
    if (this.frame.contentWindow) this.frame.contentWindow.name = JSON.stringify({ hostInfo, xdmInfo });
    const page = new URL(this.options.page ?? "taskpane.html", location.href);
    // By hand: Office.js looks for the dollar signs, which URLSearchParams would encode.
    page.search += `${page.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
    this.frame.src = page.href;
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    const message = parseAddinMessage(event.data);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return;
    this.post(message._actionName, message._correlationId, 0, this.answer(message));
  }

  private answer(message: AddinMessage): unknown {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      return appContext(this.model, this.conversation, this.language, this.options.excelApi);
    }
    if (message._actionType === 1 || message._actionType === 2) return this.follow(message);
    if (message._actionName === "executeMethod") return this.callMethod(message._data ?? {});
    // Telemetry and focus: an answer is enough.
    return succeeded();
  }

  private follow(message: AddinMessage): unknown {
    const { eventDispId } = (message._data ?? {}) as { eventDispId?: number };
    if (eventDispId === undefined) return succeeded();
    if (message._actionType === 1) this.events.set(eventDispId, message._actionName);
    else this.events.delete(eventDispId);
    return succeeded();
  }

  private callMethod(call: MethodCall): unknown {
    switch (call.DdaMethod?.DispatchId) {
      case dispatch.batch:
        return { ...succeeded(), Data: [200, [], this.host.answer(String(call.ArrayData?.[4]))] };
      case dispatch.saveSettings:
        return this.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
      case dispatch.loadSettings:
        return { ...succeeded(), Properties: { Settings: this.settings() } };
      case dispatch.commandCompleted:
        return succeeded();
      default:
        return { ...succeeded(), Error: answerCodes.notSupported };
    }
  }

  private settings(): readonly { Name: string; Value: string }[] {
    return [...this.model.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
  }

  private saveSettings(settings: readonly (readonly [string, string])[]): unknown {
    this.model.settings.clear();
    for (const [name, json] of settings) this.model.settings.set(name, JSON.parse(json) as unknown);
    return succeeded();
  }

  private sendMessages(messages: readonly RichMessage[]): void {
    const entries = messages.map(
      ({ messageCategory, messageType, targetId, message, id, isRemoteOverride }) => [
        messageCategory,
        messageType,
        targetId,
        message,
        id,
        isRemoteOverride,
      ],
    );
    this.sendEvent(dispatch.richApiMessage, { ArrayData: entries });
  }

  private sendEvent(event: number, data: unknown): void {
    const name = this.events.get(event);
    if (name !== undefined) this.post(name, 0, 1, data);
  }

  private post(actionName: string, correlation: number, responseType: number, data: unknown): void {
    const message = {
      _messageType: 1,
      _responseType: responseType,
      _actionName: actionName,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }
}

/** The add-in's id in manifest.xml; Office.js only hands it on. */
const addinId = "2676847c-f8dd-42d1-8ada-df86d7944168";

function succeeded(): { Error: number; Version: number } {
  return { Error: answerCodes.success, Version: 1 };
}
