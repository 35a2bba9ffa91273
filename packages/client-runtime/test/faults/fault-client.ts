import { type FaultServer, type FaultServerOptions, startFaultServer } from "@org/testing/faults";
import { onTestFinished } from "vitest";
import { assembleClient } from "../../src/client/assemble-client.ts";
import { prepareCredentials } from "../../src/credentials/prepare-credentials.ts";
import {
  type AnyResult,
  type CallInit,
  type ClientOptions,
  callOperation,
  clientCredentials as fetchTokens,
  hasValue,
  type OperationMetadata,
  randomKey,
  type ServerOption,
  type VendorClient,
  type VendorMetadata,
} from "../../src/index.ts";
import { classifyFailure } from "../../src/send/classify-failure.ts";
import type { Clock } from "../../src/send/clock.ts";
import { allLocations } from "../support/observed-client.ts";
import { createTestClock } from "./test-clock.ts";

/** Options of a client in these tests, and what else of it a test decides. */
export interface TestOptions extends Partial<ClientOptions<object, ServerOption>> {
  readonly metadata?: Partial<VendorMetadata>;
  /** A test clock when left out, so that no test waits for a retry. */
  readonly clock?: Clock;
}

/** A vendor with one operation for every rule of replaying. */
export const acme: VendorMetadata = {
  vendor: "acme",
  servers: { production: { url: "https://acme.test/api" } },
  security: [],
};

const PRODUCT = { path: { id: "tee" } };

/** An operation, what to call it with and whether that call may be replayed. */
export interface OperationCase {
  readonly label: string;
  readonly metadata: OperationMetadata;
  readonly init: CallInit;
  readonly idempotent: boolean;
}

/** Operations that may be replayed and such that may not, by what makes them so. */
export const OPERATIONS = {
  get: {
    label: "GET",
    metadata: { name: "getProduct", method: "GET", path: "/products/{id}" },
    init: PRODUCT,
    idempotent: true,
  },
  put: {
    label: "PUT",
    metadata: { name: "updateProduct", method: "PUT", path: "/products/{id}" },
    init: { ...PRODUCT, body: { name: "T-shirt" } },
    idempotent: true,
  },
  delete: {
    label: "DELETE",
    metadata: { name: "deleteProduct", method: "DELETE", path: "/products/{id}" },
    init: PRODUCT,
    idempotent: true,
  },
  post: {
    label: "POST",
    metadata: { name: "createProduct", method: "POST", path: "/products" },
    init: { body: { name: "T-shirt" } },
    idempotent: false,
  },
  always: {
    label: "POST that is always an upsert",
    metadata: { name: "upsertCompany", method: "POST", path: "/companies", idempotency: "always" },
    init: { body: { name: "Acme" } },
    idempotent: true,
  },
  keyed: {
    label: "POST with an idempotency key",
    metadata: {
      name: "createCharge",
      method: "POST",
      path: "/charges",
      idempotency: { header: "Idempotency-Key", createKey: randomKey },
      retryStatuses: [422],
    },
    init: { body: { amount: 1 } },
    idempotent: true,
  },
  upsert: {
    label: "upsert with its key",
    metadata: {
      name: "upsertProduct",
      method: "POST",
      path: "/upserts",
      idempotency: { whenBody: ["/id", "/source_id"], hasValue },
    },
    init: { body: { source_id: "tee", name: "T-shirt" } },
    idempotent: true,
  },
  insert: {
    label: "upsert without its key",
    metadata: {
      name: "upsertProduct",
      method: "POST",
      path: "/upserts",
      idempotency: { whenBody: ["/id", "/source_id"], hasValue },
    },
    init: { body: { id: "", source_id: null, name: "T-shirt" } },
    idempotent: false,
  },
} as const satisfies Readonly<Record<string, OperationCase>>;

/** All of the operations, for tables. */
export const ALL_OPERATIONS: readonly OperationCase[] = Object.values(OPERATIONS);

/** A fault server that is closed after the test. */
export async function serve(
  handle: Parameters<typeof startFaultServer>[0],
  options?: FaultServerOptions,
): Promise<FaultServer> {
  const server = await startFaultServer(handle, options);
  onTestFinished(() => server.close());
  return server;
}

/** No machine is so busy that a test ends by these, but where they are what it is about. */
const LIMITS = { attemptTimeout: 3_600_000, totalTimeout: 3_600_000 };

/** A client of a server, or of any base URL; it sends no credentials unless told to. */
export function clientOf(
  server: Pick<FaultServer, "url">,
  { metadata, clock = createTestClock(), ...given }: TestOptions = {},
): VendorClient {
  const vendor = { ...acme, ...metadata };
  const options = { auth: "none", baseUrl: server.url, ...LIMITS, ...given } as const;
  const supplyCredentials = prepareCredentials(vendor, options.auth);
  return assembleClient(vendor, options, { supplyCredentials, clock, classify: classifyFailure });
}

/** Calls an operation as its case says, with what a test adds. */
export function call(
  client: VendorClient,
  { metadata, init }: OperationCase,
  more: CallInit = {},
): Promise<AnyResult> {
  const operation = { locations: allLocations, ...metadata };
  return callOperation<AnyResult>(client, operation, { ...init, ...more });
}

/** The error that a promise is rejected with; fails when it is not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in outcome) return outcome.error;
  throw new Error("resolved, where it should have been rejected");
}

/** Metadata of a vendor that takes OAuth 2.0 client credentials; tokens come from the server itself. */
export const oauthMetadata: Partial<VendorMetadata> = {
  security: [[{ key: "oauth", tokenUrl: "/oauth/token", fetchTokens }]],
};

/** Client credentials for it. */
export const oauthOptions: TestOptions = {
  auth: { oauth: { clientId: "test-client-id", clientSecret: "test-client-secret" } },
};
