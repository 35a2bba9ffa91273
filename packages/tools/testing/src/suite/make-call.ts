import type { Exchange } from "@org/mock-server";
import { type ContractDocument, callAddress } from "@org/mock-server/contract";
import { CALLED_HEADER, createSchemaChecker } from "@org/mock-server/wire";
import type { TestCredentials } from "../contract/test-credentials.ts";
import type { CheckedMock } from "../start-checked-mock.ts";
import { callByPath } from "./openapi-fetch-module.ts";
import type { CallWay, PlannedCall } from "./plan-calls.ts";
import { redirectOrigin } from "./redirect-origin.ts";
import { samplePlan, UnsampledError } from "./sample-plan.ts";
import {
  type CallInit,
  type CallResult,
  callFunction,
  createClient,
  type VendorModule,
} from "./vendor-module.ts";

/** A vendor's package and the contract it was generated from. */
export interface SuiteSubject {
  /** Slug, e.g. `acme`. */
  readonly vendor: string;
  /** The parsed `openapi.json`. */
  readonly document: ContractDocument;
  /** The namespace object of the vendor's package. */
  readonly module: VendorModule;
  /** The namespace object of its `/openapi-fetch` entry; without it only functions are called. */
  readonly openapiFetch?: VendorModule | undefined;
  readonly credentials: TestCredentials;
  /** The client's default server, as written in the contract; undefined if there is none. */
  readonly server: string | undefined;
  /** Whether int64 are handed over as no numbers. */
  readonly hasExactInt64?: boolean;
}

/** What happened in one call. */
export interface MadeCall {
  readonly plan: PlannedCall;
  readonly init: CallInit;
  /** Undefined if the call rejected. */
  readonly result: CallResult | undefined;
  /** What the call rejected with. */
  readonly rejection: unknown;
  /** Whether int64 are handed over as no numbers. */
  readonly hasExactInt64?: boolean | undefined;
  /** Everything the mock saw during the call. */
  readonly exchanges: readonly Exchange[];
}

/** Makes planned calls, one after another, through the vendor's package. */
export type MakeCall = (plan: PlannedCall) => Promise<MadeCall>;

/** Connects a vendor's package with a running mock of its contract. */
export function createCaller(subject: SuiteSubject, mock: CheckedMock): MakeCall {
  const { document, module, vendor, credentials, server } = subject;
  const ofClient = callAddress(document, server);
  const mounted = `${mock.url}${ofClient.basePath}`;
  const checker = createSchemaChecker(document);
  return async (plan) => {
    const { operation, configured } = plan;
    const sampled = samplePlan(plan, document, checker);
    if (sampled instanceof UnsampledError) {
      return { plan, init: {}, result: undefined, rejection: sampled, exchanges: [] };
    }
    const init = { ...sampled, headers: { Prefer: preference(plan) } };
    const address = callAddress(document, server, operation.server);
    const base = `${address.origin}${address.basePath}`;
    const setup = {
      configured,
      credentials,
      fetch: redirectOrigin(base, mounted, { [CALLED_HEADER]: operation.name }),
      baseUrl: address.isOpen ? base : undefined,
      allowInsecureHttp: [address, ofClient].some(({ origin }) => origin.startsWith("http:")),
      // Each call is compared with the one request that it makes.
      maxRetries: 0,
    };
    const seen = mock.exchanges().length;
    const perform = async (): Promise<CallResult> => {
      return plan.way === "function"
        ? callFunction(module, operation.name, createClient(module, vendor, setup), init)
        : callByPath(subject.openapiFetch ?? {}, setup, plan, init);
    };
    const outcome = await perform().then(
      (result) => ({ result, rejection: undefined }),
      (rejection: unknown) => ({ result: undefined, rejection }),
    );
    const { hasExactInt64 } = subject;
    return { plan, init, ...outcome, hasExactInt64, exchanges: mock.exchanges().slice(seen) };
  };
}

/** The ways in which a subject can be called. */
export function waysOf({ openapiFetch }: SuiteSubject): readonly CallWay[] {
  return openapiFetch === undefined ? ["function"] : ["function", "openapi-fetch"];
}

/** The `Prefer` header that asks Prism for a status and an example (RFC 7240; Prism's own preferences). */
export function preference({ status, example }: PlannedCall): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}
