import type { HttpMethod } from "../http-method.ts";
import { brandError } from "./error-brand.ts";

/** Which call of which vendor; errors and hooks use the same names. */
export interface CallContext {
  readonly vendor: string;
  /** Name of the operation's function, or `METHOD /path` if the client knows only that. */
  readonly operation: string;
  readonly method: HttpMethod;
  readonly pathTemplate: string;
  /** Eight random letters and digits, the same in all hooks and errors of the call. */
  readonly callId: string;
}

/** How far a call got. `total`: a time limit that no single step used up. */
export type Phase = "token" | "connect" | "headers" | "body" | "backoff" | "total";

/** What every error of a call says; nothing in it comes from the caller's values. */
export interface CallReport extends CallContext {
  /** Requests that were sent, or begun to be. */
  readonly attempts: number;
  /** Calling again later makes sense and cannot do the work twice. */
  readonly retryable: boolean;
  /** An attempt without a usable response may have done the work at the vendor. */
  readonly ambiguous: boolean;
  /** The client had spent its retries on other calls. */
  readonly retryBudgetExhausted: boolean;
  readonly phase: Phase;
}

/**
 * What an error is made from: its call, and what of the report differs from that of a single
 * response.
 */
export type CallErrorFields = CallContext & Partial<CallReport>;

const SINGLE_RESPONSE = {
  attempts: 1,
  retryable: false,
  ambiguous: false,
  retryBudgetExhausted: false,
  phase: "body",
};

/**
 * What the errors of a call have in common. Message and enumerable fields hold no body, no URL
 * with values and no credential, so that they can be logged.
 */
export abstract class CallError extends Error {
  declare readonly vendor: string;
  declare readonly operation: string;
  declare readonly method: HttpMethod;
  declare readonly pathTemplate: string;
  declare readonly callId: string;
  declare readonly attempts: number;
  declare readonly retryable: boolean;
  declare readonly ambiguous: boolean;
  declare readonly retryBudgetExhausted: boolean;
  declare readonly phase: Phase;

  /** `own` are the fields that only this class has. */
  constructor(name: string, what: string, fields: CallErrorFields, own: object, cause?: unknown) {
    const { vendor, operation, method, pathTemplate } = fields;
    const endpoint = `${method} ${pathTemplate}`;
    super(
      `${vendor} ${operation}: ${what}${operation === endpoint ? "" : ` (${endpoint})`}`,
      cause === undefined ? undefined : { cause },
    );
    brandError(this, name);
    Object.assign(this, SINGLE_RESPONSE, fields, own);
  }
}
