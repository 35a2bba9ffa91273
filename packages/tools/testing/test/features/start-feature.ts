import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Exchange } from "@org/mock-server";
import { type ContractDocument, callAddress } from "@org/mock-server/contract";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { withOperationNames } from "../../src/contract/name-operations.ts";
import { testCredentials } from "../../src/contract/test-credentials.ts";
import { type CheckedMock, startCheckedMock } from "../../src/start-checked-mock.ts";
import { callEveryOperation } from "../../src/suite/call-every-operation.ts";
import type { SuiteSubject } from "../../src/suite/make-call.ts";
import { redirectOrigin } from "../../src/suite/redirect-origin.ts";
import {
  type CallInit,
  type CallResult,
  callFunction,
  createClient,
  type VendorModule,
} from "../../src/suite/vendor-module.ts";

/** A request as the client passed it to `fetch`. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** A call, what left the client and what the checked mock saw of it. */
export interface FeatureCall extends CallResult {
  readonly sent: SentRequest;
  readonly exchange: Exchange;
}

/** How to make the client of a call. */
export interface FeatureClient {
  /** The security schemes that it has credentials for; by default the first of the fixture. */
  readonly configured?: readonly string[];
  readonly server?: object;
}

/** A generated package in front of a checked mock of its contract. */
export interface Feature {
  readonly module: VendorModule;
  readonly subject: SuiteSubject;
  readonly mock: CheckedMock;
  /** Calls an operation. @throws Error if the call sent nothing */
  readonly call: (
    operation: string,
    init?: CallInit & Readonly<Record<string, unknown>>,
    client?: FeatureClient,
  ) => Promise<FeatureCall>;
  readonly close: () => Promise<void>;
}

/** What else a fixture needs to be called. */
export interface FeatureOptions {
  /** Key of `auth` by security scheme, as in the fixture's vendor.yaml. */
  readonly credentials?: Readonly<Record<string, string>>;
  /**
   * Base URLs of further servers that the mock replaces: it has the paths of all operations below the
   * first server's. A call to any other fails.
   */
  readonly servers?: readonly string[];
}

/**
 * Starts the mock of a fixture for the tests of a file, and tests that each of its operations can be
 * called with samples of the contract. The result is usable in tests, once they run.
 * @param operations how many there are
 */
export function testFeature(name: string, operations: number, options?: FeatureOptions): Feature {
  // Filled before the first test.
  const feature = {} as Feature;
  beforeAll(async () => {
    Object.assign(feature, await startFeature(name, options));
  });
  afterAll(() => feature.close());
  it("calls every operation with samples of the contract", async () => {
    const calls = await callEveryOperation(feature.subject);
    expect(calls.filter(({ ok }) => !ok)).toEqual([]);
    expect(calls).toHaveLength(operations);
  });
  return feature;
}

async function startFeature(
  feature: string,
  { credentials = {}, servers = [] }: FeatureOptions = {},
): Promise<Feature> {
  const root = inject("featuresRoot");
  const contract = await readFile(join(root, "specs", feature, "openapi.json"), "utf8");
  // Generated, and so validated.
  const document = withOperationNames(feature, JSON.parse(contract) as ContractDocument);
  const entry = pathToFileURL(join(root, "packages", feature, "src/generated/index.ts")).href;
  // A namespace object; the type test says what is in it.
  const module = (await import(/* @vite-ignore */ entry)) as VendorModule;
  const secrets = testCredentials(credentials, document);
  const mock = await startCheckedMock(document, { credentials: secrets });
  const server = document.servers?.[0]?.url;
  const subject = { vendor: feature, document, module, credentials: secrets, server };
  const sent: SentRequest[] = [];
  const { origin, basePath } = callAddress(document, server);
  const toMock = [`${origin}${basePath}`, ...servers].reduceRight<typeof globalThis.fetch>(
    (next, base) => {
      const redirected = redirectOrigin(base, `${mock.url}${basePath}`);
      return (input, init) =>
        String(input).startsWith(`${base}/`) ? redirected(input, init) : next(input, init);
    },
    async (input) => {
      throw new Error(`${String(input)} is at none of the servers`);
    },
  );
  const fetch: typeof globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    sent.push({ url: String(input), method: init?.method ?? "GET", headers });
    return toMock(input, init);
  };
  return {
    module,
    subject,
    mock,
    call: async (operation, init = {}, { configured, ...chosen } = {}) => {
      const client = createClient(module, feature, {
        configured: configured ?? Object.keys(credentials).slice(0, 1),
        credentials: secrets,
        fetch,
        baseUrl: undefined,
        maxRetries: 0,
        ...chosen,
      });
      sent.length = 0;
      const result = await callFunction(module, operation, client, init);
      const [request, exchange] = [sent.at(-1), mock.exchanges().at(-1)];
      if (!request || !exchange) throw new Error("the call sent nothing");
      return { ...result, sent: request, exchange };
    },
    close: mock.close,
  };
}
