import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { arrayOr, type Json } from "../../json/json.ts";
import { extensionLocation, type OperationContext } from "./operation-context.ts";

/** The result of reading an operation's `x-retryable-statuses`. */
export interface RetryStatusesResult {
  /** Ascending; empty if the operation adds none. */
  readonly retryStatuses: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Statuses that the runtime retries for every repeatable operation. */
const ALWAYS_RETRIED: readonly Json[] = [408, 425, 429, 500, 502, 503, 504];

/**
 * Reads `x-retryable-statuses`: failures that mean "not yet" for this vendor, although they are final
 * in HTTP. The operation must document each of them, by its code or its range.
 */
export function readRetryStatuses(context: OperationContext): RetryStatusesResult {
  const raw = context.raw["x-retryable-statuses"];
  if (raw === undefined) return { retryStatuses: [], diagnostics: [] };
  const location = extensionLocation(context, "x-retryable-statuses");
  const statuses = arrayOr(raw);
  const problems =
    statuses.length === 0
      ? ["The value is not a list of statuses."]
      : statuses.flatMap((status) => check(status, context));
  return {
    retryStatuses: problems.length > 0 ? [] : statuses.map(Number).toSorted((a, b) => a - b),
    diagnostics: problems.map((message) => diagnostic("RETRY_STATUSES_INVALID", location, message)),
  };
}

function check(status: Json, { described }: OperationContext): readonly string[] {
  const text = String(status);
  if (typeof status !== "number" || !/^[45]\d\d$/.test(text)) {
    return [`"${text}" is not a failure status.`];
  }
  if (ALWAYS_RETRIED.includes(status)) return [`${text} is retried by default.`];
  const documented = described.responses.some(
    (response) => response.status === text || response.status.toUpperCase() === `${text[0]}XX`,
  );
  return documented ? [] : [`The operation does not document ${text}.`];
}
