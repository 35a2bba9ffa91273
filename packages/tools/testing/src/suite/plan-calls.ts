import { type ContractOperation, concreteStatuses, SAMPLE_KEYS } from "@org/mock-server/contract";
import type { TestCredentials } from "../contract/test-credentials.ts";
import type { CallMode } from "./sample-call.ts";

/** One call to make: what to pass, which response to ask Prism for, and how to call. */
export interface PlannedCall {
  readonly operation: ContractOperation;
  /** Key of `responses`: `200`, `4XX` or `default`. */
  readonly key: string;
  readonly status: number;
  readonly mode: CallMode;
  /** Key of the example that Prism must return; undefined if the response has no content. */
  readonly example: string | undefined;
  /** Names of the security schemes that the client has credentials for. */
  readonly configured: readonly string[];
  /** Names of those that must arrive, sorted; empty if the operation needs no credential. */
  readonly alternative: readonly string[];
  readonly way: CallWay;
}

/** A standalone function of the package, or its `/openapi-fetch` entry's client. */
export type CallWay = "function" | "openapi-fetch";

/** Why a part of the contract is not called. */
export interface SkippedCall {
  readonly what: string;
  readonly reason: string;
}

/** The calls that a contract asks for. */
export interface CallPlan {
  readonly calls: readonly PlannedCall[];
  readonly skipped: readonly SkippedCall[];
}

/**
 * Every operation with every documented status, each with a minimal and a full request and with the
 * vendor's own examples; every success also with each security alternative and in each way.
 * @param ways the ways in which the package can be called
 */
export function planCalls(
  operations: readonly ContractOperation[],
  credentials: TestCredentials,
  ways: readonly CallWay[] = ["function"],
): CallPlan {
  const spare = operations
    .flatMap((operation) => operation.security.map((one) => Object.keys(one)))
    .find((names) => names.length > 0 && names.every((name) => credentials[name]));
  const plans = operations.map((operation) =>
    planOperation(operation, credentials, ways, spare ?? []),
  );
  return {
    calls: plans.flatMap((plan) => plan.calls),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}

/** The full call of an operation with its first documented success; undefined if none is planned. */
export function chooseSuccess(calls: readonly PlannedCall[]): PlannedCall | undefined {
  return calls.find((call) => call.mode === "full" && isSuccess(call.status));
}

/** Whether a status is 2xx (RFC 9110 section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** @param spare what the client gets, but must not send, for an operation that needs no credential */
function planOperation(
  operation: ContractOperation,
  credentials: TestCredentials,
  ways: readonly CallWay[],
  spare: readonly string[],
): CallPlan {
  const all = operation.security.length === 0 ? [{}] : operation.security;
  const alternatives = all.map((one) => Object.keys(one).toSorted());
  const isKnown = (names: readonly string[]): boolean => names.every((name) => credentials[name]);
  const usable = alternatives.filter(isKnown);
  const statuses = concreteStatuses(operation);
  const skip = (what: string, reason: string): SkippedCall => ({
    what: `${operation.name} ${what}`,
    reason,
  });
  const skipped = [
    ...alternatives
      .filter((names) => !isKnown(names))
      .map((names) => skip(`with ${names.join(" and ")}`, "no test credential is given")),
    ...(statuses.length === 0 ? [skip("", "no response is documented")] : []),
  ];
  const [first] = usable;
  if (first === undefined) return { calls: [], skipped };
  const calls = statuses.flatMap(({ key, status }) => {
    const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
    const configured = operation.security.length === 0 ? spare : first;
    const base = {
      operation,
      key,
      status,
      configured,
      alternative: first,
      way: "function",
    } as const;
    const sample = (mode: CallMode): PlannedCall => ({
      ...base,
      mode,
      example: content && SAMPLE_KEYS[mode],
    });
    const own = (content?.exampleKeys ?? []).map((example) => ({ ...sample("full"), example }));
    const others = [
      ...usable.slice(1).map((alternative) => {
        return { ...sample("full"), configured: alternative, alternative };
      }),
      ...ways.filter((way) => way !== base.way).map((way) => ({ ...sample("full"), way })),
    ];
    return [sample("full"), sample("minimal"), ...own, ...(isSuccess(status) ? others : [])];
  });
  return { calls, skipped };
}
