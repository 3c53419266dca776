import type { CustomFunction } from "./model/custom-function-host";
import type { ModelEvent } from "./model/model-event";
import type { WorkbookModel } from "./model/workbook-model";
import { answerBatch, refused } from "./protocol/answer-batch";
import { pathTypes, type BatchAnswer, type BatchRequest } from "./protocol/batch-message";
import { FunctionCalls } from "./protocol/function-calls";
import { byteLength, hostLimits } from "./protocol/host-limits";
import { HostReferences } from "./protocol/host-references";
import type { HostContext } from "./protocol/host-type";
import { eventMessages, type RichMessage } from "./protocol/rich-message";

/** The add-in's functions as its manifest and metadata state them. */
export interface AddinFunctions {
  /** "NACKA". */
  readonly namespace: string;
  readonly functions: readonly CustomFunction[];
  /** Errors reach the functions as arguments instead of being passed on without a call. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What the add-in tells that is not about the workbook. */
export interface AddinSignals {
  /** Its commands can be run. */
  readonly onReady?: () => void;
  /** It asks to be shown, or to live on unseen. */
  readonly onVisibility?: (isVisible: boolean) => void;
}

/** One request that was answered, for tests that count them. */
export interface AnsweredRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** `work` is the add-in's own; the library also tells that it has started, and lets go of what was used. */
  readonly purpose: "work" | "start" | "release";
}

/**
 * The host behind Office.js, whichever way the messages go: answers batches from the model, tells of events,
 * calls custom functions. A stand-in for Excel: what it does not have, it refuses by name.
 */
export class ExcelHost {
  readonly requests: AnsweredRequest[] = [];
  private readonly references = new HostReferences();
  private readonly listeners = new Set<(messages: readonly RichMessage[]) => void>();
  private readonly context: HostContext;
  private calls: FunctionCalls | undefined;
  private outbox: RichMessage[] = [];
  private lastMessage = 0;
  private readonly stopFollowing: () => void;

  constructor(
    readonly model: WorkbookModel,
    private readonly addin?: AddinFunctions,
    signals: AddinSignals = {},
  ) {
    this.context = {
      model,
      eventsEnabled: true,
      customFunctionResults: (results) => this.calls?.take(results),
      customFunctionsReady: () => this.startFunctions(),
      addinReady: () => signals.onReady?.(),
      addinVisible: (isVisible) => signals.onVisibility?.(isVisible),
    };
    this.stopFollowing = model.subscribe((event) => this.follow(event));
  }

  /** Answers a batch given as JSON, with JSON: `{ Results }` or `{ Error }`. */
  answer(request: string): string {
    const requestBytes = byteLength(request);
    const batch = requestBytes > hostLimits.payload ? undefined : (JSON.parse(request) as BatchRequest);
    let response = JSON.stringify(batch ? this.answerBatch(batch) : tooLarge("Request"));
    let responseBytes = byteLength(response);
    if (responseBytes > hostLimits.payload) {
      response = JSON.stringify(tooLarge("Response"));
      responseBytes = byteLength(response);
    }
    const actions = batch?.Actions.length ?? 0;
    this.requests.push({ requestBytes, responseBytes, actions, purpose: purposeOf(batch) });
    if (this.requests.length > requestsKept) this.requests.shift();
    return response;
  }

  /** Messages that go to the add-in unasked; they come a moment after what caused them, as in Excel. */
  onMessages(listener: (messages: readonly RichMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The add-in's functions can be called from now on; formulas that wait for them are calculated. */
  startFunctions(): void {
    if (!this.addin || this.calls) return;
    this.calls = new FunctionCalls(
      this.addin,
      (message) => this.post(message),
      () => ++this.lastMessage,
    );
    this.model.customFunctions = this.calls;
    this.model.calculation.calculateAll();
  }

  /** Lets go of the model: another host, or none, is to follow it. */
  close(): void {
    this.stopFollowing();
    this.listeners.clear();
    if (this.model.customFunctions === this.calls) this.model.customFunctions = undefined;
  }

  private answerBatch(batch: BatchRequest): BatchAnswer {
    return answerBatch(batch, this.context, this.references);
  }

  private follow(event: ModelEvent): void {
    if (event.kind === "structure") return;
    if (event.kind === "cells" && event.by === "addin" && !this.context.eventsEnabled) return;
    for (const message of eventMessages(event, () => ++this.lastMessage)) this.post(message);
  }

  private post(message: RichMessage): void {
    this.outbox.push(message);
    if (this.outbox.length > 1) return;
    setTimeout(() => {
      const messages = this.outbox;
      this.outbox = [];
      for (const listener of this.listeners) listener(messages);
    }, 0);
  }
}

const requestsKept = 1_000;

function purposeOf(batch: BatchRequest | undefined): AnsweredRequest["purpose"] {
  if (batch?.Actions.some(({ Name }) => Name === "_RemoveReference")) return "release";
  const paths = Object.values(batch?.ObjectPaths ?? {});
  return paths.some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject) ? "start" : "work";
}

function tooLarge(what: "Request" | "Response"): BatchAnswer {
  return refused(`${what}PayloadSizeLimitExceeded`, `The ${what.toLowerCase()} is larger than 5 MB.`);
}
