import {
  createVoucherifyClient,
  type GetProductError,
  type getProduct,
  isApiError,
  type Product,
  withAuth,
} from "@org/products/voucherify";
import {
  getProductQuery,
  listProductsInfiniteQuery,
  listProductsQuery,
  type QueryError,
  upsertProductMutation,
} from "@org/products/voucherify/query";
import {
  dehydrate,
  hashKey,
  InfiniteQueryObserver,
  MutationObserver,
  QueryClient,
  QueryObserver,
} from "@tanstack/query-core";
import { afterEach, expect, expectTypeOf, it } from "vitest";

const product = { id: "prod_1", name: "Tee", object: "product" };
const auth = { appId: "test-app", appToken: "test-token" };
const queries = new QueryClient();

afterEach(() => queries.clear());

function clientFor(
  respond: (url: URL, init: { signal?: AbortSignal }) => Response | Promise<Response>,
) {
  const sent: URL[] = [];
  const client = createVoucherifyClient({
    auth,
    maxRetries: 0,
    fetch: async (url, init) => {
      sent.push(new URL(url));
      return respond(new URL(url), init);
    },
  });
  return { client, sent };
}

const init = { path: { productId: "prod_1" } };

it("reads by a query, whose data and error are typed", async () => {
  const { client } = clientFor(() => Response.json(product));
  const observer = new QueryObserver(queries, getProductQuery(client, init));
  const { data, error } = observer.getOptimisticResult(
    queries.defaultQueryOptions(getProductQuery(client, init)),
  );
  expectTypeOf(data).toEqualTypeOf<Product | undefined>();
  if (isApiError(error)) expectTypeOf(error.body).toEqualTypeOf<GetProductError>();
  expect(await queries.fetchQuery(getProductQuery(client, init))).toEqual(product);
  expectTypeOf(error).toEqualTypeOf<QueryError<Awaited<ReturnType<typeof getProduct>>> | null>();
});

it("fails with the typed error, once, which keeps what it says when it is dehydrated", async () => {
  const { client, sent } = clientFor(() => Response.json({ code: 404 }, { status: 404 }));
  const failed = queries.fetchQuery(getProductQuery(client, init));
  await expect(failed).rejects.toMatchObject({ status: 404, operation: "getProduct" });
  expect(sent).toHaveLength(1);
  const [state] = dehydrate(queries, { shouldDehydrateQuery: () => true }).queries;
  expect(JSON.parse(JSON.stringify(state?.state.error))).toMatchObject({
    status: 404,
    operation: "getProduct",
    retryable: false,
  });
});

it("hands on the signal, which ends the call", async () => {
  const { client } = clientFor(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  const { queryKey } = getProductQuery(client, init);
  const pending = queries.fetchQuery(getProductQuery(client, init));
  const ended = expect(pending).rejects.toThrow();
  await queries.cancelQueries({ queryKey });
  await ended;
});

it("reads a list page by page", async () => {
  const { client, sent } = clientFor((url) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    return Response.json({
      object: "list",
      products: [{ ...product, id: `prod_${page}` }],
      total: 2,
    });
  });
  const options = listProductsInfiniteQuery(client, { query: { limit: 1 } });
  const { pages } = await queries.fetchInfiniteQuery({ ...options, pages: 3 });
  expect(pages.map(({ products }) => products?.map(({ id }) => id))).toEqual([
    ["prod_1"],
    ["prod_2"],
  ]);
  expect(sent.map(({ search }) => search)).toEqual(["?limit=1", "?limit=1&page=2"]);
  const observer = new InfiniteQueryObserver(queries, options);
  expect(observer.getCurrentResult().hasNextPage).toBe(false);
});

it("writes by a mutation, and says what is stale then", async () => {
  const { client } = clientFor(() => Response.json(product));
  const options = upsertProductMutation(client);
  const mutation = new MutationObserver(queries, options);
  expectTypeOf(await mutation.mutate({ body: { name: "Tee" } })).toEqualTypeOf<Product>();
  const { queryKey } = getProductQuery(client, init);
  const stale = options.staleKeys();
  const isStale = (key: readonly unknown[]) =>
    stale.some((one) => hashKey(one) === hashKey(key.slice(0, one.length)));
  expect(isStale(queryKey)).toBe(true);
  expect(isStale(listProductsInfiniteQuery(client).queryKey)).toBe(true);
  expect(isStale(options.mutationKey)).toBe(false);
});

it("has keys of the values as sent, without a credential, which no two clients share", () => {
  const { client } = clientFor(() => Response.json(product));
  const keyOf = (one: typeof client, limit: number) =>
    hashKey(listProductsQuery(one, { query: { limit } }).queryKey);
  expect(keyOf(client, 1)).toBe(keyOf(client, 1));
  const scoped = createVoucherifyClient({ auth, scope: "tenant-a" });
  const others = [
    keyOf(client, 2),
    keyOf(scoped, 1),
    keyOf(withAuth(client, auth, "tenant-b"), 1),
    keyOf(withAuth(client, auth), 1),
    keyOf(withAuth(client, auth), 1),
    keyOf(createVoucherifyClient({ auth, baseUrl: "https://eu.test" }), 1),
  ];
  expect(new Set([keyOf(client, 1), ...others]).size).toBe(1 + others.length);
  expect([keyOf(client, 1), ...others].join()).not.toMatch(/test-app|test-token/);
});
