import { brandError } from "./error-brand.ts";
import type { HttpMethod } from "./facts.ts";
import { statusPhrase } from "./status-phrase.ts";

/** What an `ApiError` is made from. */
export interface ApiErrorFields<Status extends number, Body> {
  readonly vendor: string;
  readonly operation: string;
  readonly method: HttpMethod;
  readonly pathTemplate: string;
  readonly status: Status;
  readonly body: Body;
  readonly requestId: string | undefined;
}

/**
 * An answer of the vendor with a status other than 2xx. Its message and its enumerable fields
 * hold no body, no URL with values and no credential, so that it can be logged.
 */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  readonly vendor: string;
  /** Name of the operation's function, or `METHOD /path` where the client knows only that. */
  readonly operation: string;
  readonly method: HttpMethod;
  readonly pathTemplate: string;
  readonly status: Status;
  /** The vendor's id of the request, where it documents a header for it. */
  readonly requestId: string | undefined;
  /** Parsed when it is JSON, else its text; undefined when empty. Not enumerable: keep it out of logs. */
  declare readonly body: Body;

  constructor(fields: ApiErrorFields<Status, Body>) {
    const { vendor, operation, method, pathTemplate, status } = fields;
    const place = `${method} ${pathTemplate}`;
    const suffix = operation === place ? "" : ` (${place})`;
    super(`${vendor} ${operation}: ${statusPhrase(status)}${suffix}`);
    this.vendor = vendor;
    this.operation = operation;
    this.method = method;
    this.pathTemplate = pathTemplate;
    this.status = status;
    this.requestId = fields.requestId;
    Object.defineProperty(this, "body", { value: fields.body });
    brandError(this, "ApiError");
  }

  override get name(): "ApiError" {
    return "ApiError";
  }
}
