import { sampleSchema } from "@org/codegen/sample";
import { SAMPLE_KEYS } from "../contract/add-response-samples.ts";
import type { ContractDocument } from "../contract/contract-document.ts";
import { callAddress } from "../contract/server-address.ts";
import type { TestCredentials } from "../contract/test-credentials.ts";
import { CALLED_HEADER } from "../wire/check-request.ts";
import { createSchemaChecker } from "../wire/schema-checker.ts";
import type { CheckedMock, Exchange } from "../wire/start-checked-mock.ts";
import type { PlannedCall } from "./plan-calls.ts";
import { redirectOrigin } from "./redirect-origin.ts";
import { sampleCall } from "./sample-call.ts";
import {
  type CallInit,
  type CallResult,
  callFunction,
  callMethod,
  createClient,
  type VendorModule,
} from "./vendor-module.ts";

/** A vendor's package and the contract it was generated from. */
export interface SuiteSubject {
  /** Slug, e.g. `voucherify`. */
  readonly vendor: string;
  /** The parsed `openapi.json`. */
  readonly document: ContractDocument;
  /** The namespace object of the vendor's package. */
  readonly module: VendorModule;
  readonly credentials: TestCredentials;
  /** The client's default server, as written in the contract; undefined where it names none. */
  readonly server: string | undefined;
}

/** What happened in one call. */
export interface MadeCall {
  readonly plan: PlannedCall;
  readonly init: CallInit;
  /** Undefined where the call rejected. */
  readonly result: CallResult | undefined;
  /** What the call rejected with. */
  readonly rejection: unknown;
  /** Everything the mock saw during the call. */
  readonly exchanges: readonly Exchange[];
}

/** Thrown in place of a call: no value at all fulfils a schema of the contract. */
export class UnsampledError extends Error {
  override readonly name: string = "UnsampledError";
}

/** Makes planned calls, one after another, through the vendor's package. */
export type MakeCall = (plan: PlannedCall) => Promise<MadeCall>;

/** Connects a vendor's package with a running mock of its contract. */
export function createCaller(subject: SuiteSubject, mock: CheckedMock): MakeCall {
  const { document, module, vendor, credentials, server } = subject;
  const ofClient = callAddress(document, server);
  const mounted = `${mock.url}${ofClient.basePath}`;
  const checker = createSchemaChecker(document);
  const sample = (plan: PlannedCall): CallInit | UnsampledError => {
    try {
      sampleAnswer(plan, document);
      return sampleCall(plan.operation, plan.mode, document, checker);
    } catch (error) {
      return new UnsampledError(error instanceof Error ? error.message : String(error));
    }
  };
  return async (plan) => {
    const { operation, configured } = plan;
    const sampled = sample(plan);
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
      // Each call is held against the one request that it makes.
      maxRetries: 0,
    };
    const seen = mock.exchanges().length;
    const perform = async (): Promise<CallResult> => {
      const client = createClient(module, vendor, setup);
      return plan.way === "function"
        ? callFunction(module, operation.name, client, init)
        : callMethod(client, operation.method, operation.path, init);
    };
    const outcome = await perform().then(
      (result) => ({ result, rejection: undefined }),
      (rejection: unknown) => ({ result: undefined, rejection }),
    );
    return { plan, init, ...outcome, exchanges: mock.exchanges().slice(seen) };
  };
}

/** Tries what the mock is asked to answer. @throws Error where no value fulfils the schema */
function sampleAnswer(
  { operation, key, example, mode }: PlannedCall,
  document: ContractDocument,
): void {
  if (example !== SAMPLE_KEYS[mode]) return;
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  // Components hold nothing but JSON: they were read from it.
  const options = {
    mode,
    direction: "response",
    components: document.components as never,
  } as const;
  sampleSchema(content?.schema ?? true, options);
}

/** Asks Prism for a status and an example (RFC 7240; Prism's own preferences). */
function preference({ status, example }: PlannedCall): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}
