/** A message between the add-in's page and the host, as JSON; the names are Office.js's own. */
export interface AddinMessage {
  /** 0 a request, 1 an answer or an event. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** Of a request: 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
  readonly _data?: unknown;
}

/** What `executeMethod` carries: which method of Office's Common API, and its arguments beside. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Numbers of Office's methods and events, and of its answers. */
export const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

export const answerCodes = { success: 0, notSupported: 5000 } as const;

/** A message from the add-in's window; undefined for anything else that is posted to the page. */
export function parseAddinMessage(data: unknown): AddinMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(data) as Partial<AddinMessage>;
    return typeof message._actionName === "string" && typeof message._conversationId === "string"
      ? (message as AddinMessage)
      : undefined;
  } catch {
    return undefined;
  }
}
