import type { TestCredentials } from "../contract/test-credentials.ts";

type Values = Readonly<Record<string, unknown>>;

/** The part of a call's init that the suites use. */
export interface CallInit {
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly cookie?: Values;
  readonly body?: unknown;
  /** One of several media types that the body may be sent in. */
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a call resolves with, not yet checked. */
export interface CallResult {
  readonly status: unknown;
  readonly data: unknown;
  readonly error: unknown;
  readonly response: unknown;
}

/** A vendor's client, opaque to the suites. */
export type VendorClient = object;

/** A vendor package's namespace: its functions are looked up by the contract's names. */
export type VendorModule = Readonly<Record<string, unknown>>;

type Call = (client: VendorClient, init: CallInit) => Promise<CallResult>;
type CreateClient = (options: object) => VendorClient;

/** Options of a client that the suites set, the same for both of a package's entries. */
export interface ClientSetup {
  /** Names of the security schemes to configure; none means calls without a credential. */
  readonly configured: readonly string[];
  readonly credentials: TestCredentials;
  readonly fetch: typeof globalThis.fetch;
  /** If the contract leaves the host open. */
  readonly baseUrl: string | undefined;
  /** True if the contract's own server is plain http. */
  readonly allowInsecureHttp?: boolean;
  /** 0 if one call must be one request; the client's default if left out. */
  readonly maxRetries?: number;
  /** Which of the contract's servers, and its variables; the default one if left out. */
  readonly server?: object;
}

/**
 * A client of the vendor's package with the credentials of one security alternative.
 * @throws Error if the package exports no `create<Vendor>Client`
 */
export function createClient(
  module: VendorModule,
  vendor: string,
  setup: ClientSetup,
): VendorClient {
  const pascal = vendor.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const name = `create${pascal}Client`;
  const create = module[name];
  if (typeof create !== "function") throw new Error(`the package of ${vendor} exports no ${name}`);
  // The type tests check the generated declaration; here only the name is known.
  return (create as CreateClient)(clientOptions(setup));
}

/** The options that a client of either entry is created with. @throws Error for a missing credential */
export function clientOptions(setup: ClientSetup): object {
  const entries = setup.configured.map((scheme) => {
    const credential = setup.credentials[scheme];
    if (credential === undefined) throw new Error(`no test credential for ${scheme}`);
    return [credential.key, credential.value];
  });
  const auth = entries.length === 0 ? "none" : Object.fromEntries(entries);
  const { configured: _, credentials: __, ...options } = setup;
  return { auth, ...options };
}

/** Calls an operation's standalone function. @throws Error if the package does not export it */
export function callFunction(
  module: VendorModule,
  name: string,
  client: VendorClient,
  init: CallInit,
): Promise<CallResult> {
  const call = module[name];
  if (typeof call !== "function") throw new Error(`the package exports no function ${name}`);
  // As above: looked up by name.
  return (call as Call)(client, init);
}
