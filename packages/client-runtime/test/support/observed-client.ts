import {
  type CallInit,
  type ClientOptions,
  createVendorClient,
  type HttpMethod,
  type ServerOption,
  type VendorClient,
  type VendorMetadata,
} from "../../src/index.ts";

export type Call = (
  path: string,
  init?: CallInit,
) => Promise<{ status: number; data: unknown; error: unknown; response: Response }>;
export type TestClient = VendorClient & Record<HttpMethod, Call>;

export const acme: VendorMetadata = {
  vendor: "acme",
  servers: { production: { url: "https://acme.test/api" } },
  security: [],
};

export interface ObservedCall {
  readonly url: string;
  readonly init: RequestInit;
  readonly request: Request;
}

/** A client whose `fetch` records each call and responds as told; nothing leaves the process. */
export function observeClient(
  metadata: Partial<VendorMetadata> = {},
  options: Partial<ClientOptions<object, ServerOption>> = {},
  respond: () => Response = () => new Response(null, { status: 204 }),
): { client: TestClient; calls: ObservedCall[] } {
  const calls: ObservedCall[] = [];
  const client = createVendorClient<TestClient>(
    { ...acme, ...metadata },
    {
      auth: "none",
      fetch: async (url, init = {}) => {
        calls.push({ url: String(url), init, request: new Request(url, init) });
        return respond();
      },
      ...options,
    },
  );
  return { client, calls };
}

/** The one request that a call sends. */
export async function sentBy(
  metadata: Partial<VendorMetadata>,
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
