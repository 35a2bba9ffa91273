/** A vendor whose package is called: how to make its client, and an upsert that may be retried. */
export interface TaskVendor {
  readonly slug: string;
  /** Name of the function that makes its client. */
  readonly create: string;
  /** The client's credentials; `none` if the vendor has none. */
  readonly auth: object | "none";
  /** Parameters and body of its `upsertProduct`. */
  readonly init: object;
  /** Whether the contract documents a body of a success: without one, any body is as good. */
  readonly hasSuccessBody: boolean;
}

/** Operations of acme: four by method, then a POST that is always idempotent. */
export type TaskOperation = "get" | "put" | "delete" | "post" | "upsert";

/** Which credentials acme's client gets. */
export type TaskCredentials = "none" | "keys" | "basic" | "function" | "oauth";

/** Kinds of bodies; made in the runtime, because JSON cannot carry most of them. */
export type TaskBody = "json" | "FormData" | "Blob" | "ArrayBuffer" | "text" | "stream";

/** When to abort a call's signal: before the call, or 50 ms after the client got that far. */
export type AbortMoment = "before" | "start" | "attempt" | "response" | "retry";

/** One call, as data for another process or a page. */
export interface TaskCall {
  readonly operation: TaskOperation;
  readonly body?: TaskBody;
  /** Options of the call. */
  readonly init?: object;
  readonly abort?: AbortMoment;
  /** Milliseconds of the `AbortSignal.timeout` that the call gets. */
  readonly signalTimeout?: number;
}

/** What a runtime has to do: make one client, and calls with it, one after another. */
export interface Task {
  readonly url: string;
  /** Whose package to call; by default acme, which has an operation for each rule. */
  readonly vendor?: TaskVendor;
  readonly credentials?: TaskCredentials;
  /** A bearer token instead of the credentials. */
  readonly secret?: string;
  /** Options of the client. */
  readonly options?: object;
  readonly calls: readonly TaskCall[];
  /** All calls get the signal of one controller. */
  readonly sharedSignal?: boolean;
  /** Whether to report everything visible of the client and its errors. */
  readonly rendered?: boolean;
}

/** The fields of an error. */
export interface ErrorMetadata {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly field?: string;
  readonly status?: number;
  readonly phase?: string;
  readonly attempts?: number;
  readonly ambiguous?: boolean;
  readonly retryable?: boolean;
  readonly locationOrigin?: string;
  /** Whether the cause is the signal's own reason. */
  readonly isReasonKept: boolean;
}

/** How one call ended. */
export interface CallReport {
  /** Duration in milliseconds, from the abort if there was one. */
  readonly milliseconds: number;
  readonly status?: number;
  readonly data?: unknown;
  /** The error of the result, or what the call rejected with. */
  readonly error?: ErrorMetadata;
}

/** The result of a task. */
export interface TaskReport {
  /** Why the client could not be made. */
  readonly refusal?: ErrorMetadata;
  readonly calls: readonly CallReport[];
  /** Listeners left on the shared signal, if the runtime can count them. */
  readonly listeners?: number;
  /** What is visible of the client and its errors, if that was asked for. */
  readonly seen: readonly string[];
  /** Unhandled rejections and errors, and warnings. */
  readonly unhandled: readonly string[];
}

/** What a Node process receives. */
export interface NodeRequest {
  readonly id: number;
  readonly task: Task;
}

/** Its response to the request with the same number. */
export interface NodeResponse {
  readonly id: number;
  readonly report: TaskReport;
}
