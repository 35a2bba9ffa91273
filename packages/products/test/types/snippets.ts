import {
  type Credential,
  createVoucherifyClient,
  getProduct,
  type Hooks,
  isAbortedError,
  isApiError,
  isNotFound,
  isRateLimited,
  isTimeoutError,
  listProducts,
  listSkus,
  type Product,
  paginate,
  type Sku,
  type UpsertProductBody,
  type UpsertProductResult,
  unwrap,
  upsertProduct,
  type VoucherifyClient,
  type VoucherifyClientOptions,
} from "@org/products/voucherify";
import type { Equal } from "./equal.ts";

declare const client: VoucherifyClient;
declare const productId: string;

// 1. A name from a product that must exist.
export const nameOf = async (): Promise<string> => {
  const { data, error } = await getProduct(client, { path: { productId } });
  if (error) throw error;
  return data.name ?? data.id;
};

// 2. A product or null.
export async function find(id: string): Promise<Product | null> {
  const result = await getProduct(client, { path: { productId: id } });
  if (result.status === 404) return null;
  if (result.error) throw result.error;
  return result.data;
}

// 3. One line with unwrap.
export const one = async () => unwrap(await getProduct(client, { path: { productId } }));
true satisfies Equal<Awaited<ReturnType<typeof one>>, Product>;

// 4. A chain of promises.
export const ids = (): Promise<string[]> =>
  listProducts(client)
    .then(unwrap)
    .then(({ products = [] }) => products.map(({ id }) => id));

// 5. A fallback for a failure.
export const orEmpty = async (): Promise<readonly Product[]> => {
  const { data } = await listProducts(client, { query: { limit: 20 } });
  return data?.products ?? [];
};

// 6. A union for a component's state.
type State = { kind: "ready"; product: Product } | { kind: "failed"; message: string };
export async function load(): Promise<State> {
  const { data, error } = await getProduct(client, { path: { productId } });
  return error ? { kind: "failed", message: error.message } : { kind: "ready", product: data };
}

// 7. try and catch around unwrap.
export async function attempt(): Promise<Product | undefined> {
  try {
    return unwrap(await getProduct(client, { path: { productId } }));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    if (isRateLimited(error)) console.warn(error.status, error.requestId);
    throw error;
  }
}

// 8. A timeout, and not an abort by the user.
export async function quick(signal: AbortSignal): Promise<Product | "slow" | "stopped"> {
  try {
    return unwrap(await getProduct(client, { path: { productId }, signal, totalTimeout: 1_000 }));
  } catch (error) {
    if (isTimeoutError(error)) return "slow";
    if (isAbortedError(error)) return "stopped";
    throw error;
  }
}

// 9. Several calls at once.
export async function both(first: string, second: string): Promise<[Product, Product]> {
  const [left, right] = await Promise.all([
    getProduct(client, { path: { productId: first } }),
    getProduct(client, { path: { productId: second } }),
  ]);
  return [unwrap(left), unwrap(right)];
}

// 10. Those of several calls that succeeded.
export async function settled(all: readonly string[]): Promise<Product[]> {
  const results = await Promise.all(
    all.map((id) => getProduct(client, { path: { productId: id } })),
  );
  return results.flatMap(({ data }) => (data ? [data] : []));
}

// 11. A loop over all pages.
export async function skuIds(): Promise<string[]> {
  const found: string[] = [];
  for await (const sku of paginate(listSkus, client, { path: { productId } })) {
    true satisfies Equal<typeof sku, Sku>;
    if (sku.id) found.push(sku.id);
  }
  return found;
}

// 12. A body put together first.
const body: UpsertProductBody = { source_id: "tee", name: "Tee" };
if (productId) body.price = 1999;
export const upserted = upsertProduct(client, { body });

// 13. A body from a form, with values that may be missing.
export const fromForm = (form: { name?: string; price?: number | undefined }) =>
  upsertProduct(client, { body: { name: form.name, price: form.price } });

// 14. A switch over documented statuses.
export function describe(result: UpsertProductResult): string {
  switch (result.status) {
    case 200:
      return result.data.id;
    case 400:
    case 401:
      return result.error.body.message ?? "refused";
    default:
      return result.error ? result.error.message : result.data.id;
  }
}

// 15. A wrapper that adds an option to every call.
const withTag = { headers: { "X-Team": "catalog" } };
export const tagged = () => listProducts(client, { ...withTag, query: { page: 2 } });

// 16. A generic wrapper around functions of a client.
export const call = async <Init, Result>(
  operation: (client: VoucherifyClient, init: Init) => Promise<Result>,
  init: Init,
): Promise<Result> => operation(client, init);
export const called = call(getProduct, { path: { productId } });
true satisfies Equal<Awaited<typeof called>, Awaited<ReturnType<typeof getProduct>>>;

// 17. The type of a function's data, by inference.
export type Listed = NonNullable<Awaited<ReturnType<typeof listProducts>>["data"]>;
export const none: Listed["products"] = [];

// 18. Options from configuration.
export function configure(options: Omit<VoucherifyClientOptions, "auth">, appToken: Credential) {
  return createVoucherifyClient({ ...options, auth: { appId: "test-app-id", appToken } });
}

// 19. Hooks as a value of their own.
const hooks: Hooks = {
  onRetry: ({ operation, attempt, reason }) => console.warn(operation, attempt, reason),
  onError: ({ status, durationMs }) => console.error(status, durationMs),
};
export const observed = configure({ hooks, maxRetries: 3 }, "test-app-token");

// 20. A fetch that logs.
export const logged = configure(
  {
    fetch: (url, init) => {
      console.log(init.method, url);
      return fetch(url, init);
    },
  },
  async () => "test-app-token",
);

// 21. A class that holds the client.
export class Catalog {
  readonly #client: VoucherifyClient;
  constructor(given: VoucherifyClient) {
    this.#client = given;
  }
  async rename(id: string, name: string): Promise<void> {
    const { error } = await upsertProduct(this.#client, { body: { id, name } });
    if (error) throw new Error("renaming failed", { cause: error });
  }
}

// 22. What a query library wants: a function that throws.
export const query = {
  queryKey: ["product", productId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    getProduct(client, { path: { productId }, signal }).then(unwrap),
};

// 23. A stub in a test.
export const stub = createVoucherifyClient({
  auth: { oauth: "test-access-token" },
  fetch: async () => Response.json({ id: "prod_1" }),
});

// 24. Metadata that the vendor leaves open.
export async function tags(): Promise<unknown> {
  const product = unwrap(await getProduct(client, { path: { productId } }));
  return product.metadata?.["tags"];
}

// 25. An error somewhere above.
export function report(caught: unknown): string {
  return isApiError(caught) ? `${caught.operation}: ${caught.status}` : String(caught);
}
