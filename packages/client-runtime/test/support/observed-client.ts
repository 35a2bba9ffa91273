import {
  type AnyResult,
  type CallInit,
  type ClientOptions,
  callOperation,
  createVendorClient,
  type FetchInit,
  type HttpMethod,
  type OperationMetadata,
  type ServerOption,
  type VendorClient,
  type VendorMetadata,
  writeCookies,
  writeHeaders,
  writePath,
  writeQuery,
} from "../../src/index.ts";

export type Call = (
  path: string,
  init?: CallInit,
) => Promise<{ status: number; data: unknown; error: unknown; response: Response }>;
export type TestClient = VendorClient & Record<HttpMethod, Call>;

/** A vendor of the tests, with its operations by `METHOD /path`. */
export interface TestMetadata extends VendorMetadata {
  readonly operations?: Readonly<Record<string, Omit<OperationMetadata, "method" | "path">>>;
}

/** What writes the parameters of an operation that has them in every location. */
export const allLocations = {
  path: writePath,
  query: writeQuery,
  header: writeHeaders,
  cookie: writeCookies,
} as const;

export const acme: VendorMetadata = {
  vendor: "acme",
  servers: { production: { url: "https://acme.test/api" } },
  security: [],
};

export interface ObservedCall {
  readonly url: string;
  readonly init: FetchInit;
  readonly request: Request;
}

/** A client whose operations are called by method and path; one without metadata follows the defaults. */
export function callByPath(
  client: VendorClient,
  { operations }: Partial<TestMetadata>,
): TestClient {
  const by =
    (method: HttpMethod): Call =>
    (path, init) => {
      const own = operations?.[`${method} ${path}`];
      // Tests of results say themselves what the contract documents.
      const defaults = { locations: allLocations, success: "any" } as const;
      return callOperation<AnyResult>(client, { ...defaults, ...own, method, path }, init);
    };
  return {
    ...client,
    GET: by("GET"),
    PUT: by("PUT"),
    POST: by("POST"),
    DELETE: by("DELETE"),
    OPTIONS: by("OPTIONS"),
    HEAD: by("HEAD"),
    PATCH: by("PATCH"),
    TRACE: by("TRACE"),
  };
}

/** A client whose `fetch` records each call and responds as told; nothing leaves the process. */
export function observeClient(
  metadata: Partial<TestMetadata> = {},
  options: Partial<ClientOptions<object, ServerOption>> = {},
  respond: () => Response = () => Response.json({}),
): { client: TestClient; calls: ObservedCall[] } {
  const calls: ObservedCall[] = [];
  const client = createVendorClient<VendorClient>(
    { ...acme, ...metadata },
    {
      auth: "none",
      fetch: async (url, init) => {
        calls.push({ url, init, request: new Request(url, init) });
        return respond();
      },
      ...options,
    },
  );
  return { client: callByPath(client, metadata), calls };
}

/** The one request that a call sends. */
export async function sentBy(
  metadata: Partial<TestMetadata>,
  call: (client: TestClient) => Promise<unknown>,
  options: Partial<ClientOptions<object, ServerOption>> = {},
): Promise<ObservedCall> {
  const { client, calls } = observeClient(metadata, options);
  await call(client);
  const [sent, ...more] = calls;
  if (sent === undefined || more.length > 0) {
    throw new Error(`expected one request, saw ${calls.length}`);
  }
  return sent;
}

/** The error that a call or a constructor ends in. */
export async function errorOf(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error("expected an error");
}
