/** A vendor whose package is called: how its client is made, and an upsert that may be sent again. */
export interface TaskVendor {
  readonly slug: string;
  /** Name of the function that makes its client. */
  readonly create: string;
  /** The client's credentials; `none` where the vendor asks for none. */
  readonly auth: object | "none";
  /** Parameters and body of its `upsertProduct`. */
  readonly init: object;
}

/** Operations of acme: the first four by method, then a POST that is always an upsert. */
export type TaskOperation = "get" | "put" | "delete" | "post" | "upsert";

/** How acme's client is given its credentials. */
export type TaskCredentials = "none" | "keys" | "basic" | "function" | "oauth";

/** Bodies that JSON cannot carry to a runtime, so that they are made there. */
export type TaskBody = "json" | "FormData" | "Blob" | "ArrayBuffer" | "text" | "stream";

/** When a call's signal is aborted: 50 ms after the client has come so far, or before the call. */
export type AbortMoment = "before" | "start" | "attempt" | "response" | "retry";

/** One call, in terms that can be sent to another process or to a page. */
export interface TaskCall {
  readonly operation: TaskOperation;
  readonly body?: TaskBody;
  /** Options of the call. */
  readonly init?: object;
  readonly abort?: AbortMoment;
  /** Milliseconds of an `AbortSignal.timeout` that the call is given. */
  readonly signalTimeout?: number;
}

/** What a runtime is asked to do: make one client, and calls with it, one after another. */
export interface Task {
  readonly url: string;
  /** Whose package is called; without it acme is, which has an operation for each rule. */
  readonly vendor?: TaskVendor;
  readonly credentials?: TaskCredentials;
  /** A bearer token that takes the place of the credentials. */
  readonly secret?: string;
  /** Options of the client. */
  readonly options?: object;
  readonly calls: readonly TaskCall[];
  /** All calls get the signal of one controller. */
  readonly sharedSignal?: boolean;
  /** Tells everything that can be seen of the client and its errors. */
  readonly rendered?: boolean;
}

/** An error as its fields say. */
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
  /** The cause is the very reason of the signal. */
  readonly isReasonKept: boolean;
}

/** How one call ended. */
export interface CallReport {
  /** Milliseconds that it took; from the abort, where there was one. */
  readonly milliseconds: number;
  readonly status?: number;
  readonly data?: unknown;
  /** Of the result, or what the call rejected with. */
  readonly error?: ErrorMetadata;
}

/** What came of a task. */
export interface TaskReport {
  /** The client could not be made. */
  readonly refusal?: ErrorMetadata;
  readonly calls: readonly CallReport[];
  /** Listeners that the shared signal still has, where the runtime can tell. */
  readonly listeners?: number;
  /** What can be seen of the client and its errors, where that was asked for. */
  readonly seen: readonly string[];
  /** Rejections and errors that nobody handled, and warnings. */
  readonly strays: readonly string[];
}

/** What a process of Node is sent. */
export interface NodeRequest {
  readonly id: number;
  readonly task: Task;
}

/** What it answers to the request with the same number. */
export interface NodeAnswer {
  readonly id: number;
  readonly report: TaskReport;
}
