import { expect, test } from "vitest";
import { createApp } from "../../src/create-app.ts";
import type { SharedOptions } from "../../src/create-clients.ts";
import { createMockClients, type ScriptedVendor, scriptVendor } from "./vendors.ts";

const PRODUCT = {
  name: "Organic cotton tee",
  url: "https://shop.example.com/tee",
  category: "apparel",
  priceInCents: 2400,
};

/** Puts a product through the server's API. */
async function put(
  settings: Readonly<Record<string, string>> = {},
  options: SharedOptions = {},
  body: unknown = PRODUCT,
) {
  const app = createApp(createMockClients(settings, options), []);
  const response = await app.request("/api/products/tee-001", {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const done = (vendor: string) => ({ vendor, outcome: "done" });

test("upserts a product at all four vendors", async () => {
  expect(await put()).toEqual({
    status: 200,
    body: {
      reference: "tee-001",
      outcomes: ["fanfare", "solvimon", "userflux", "voucherify"].map(done),
    },
  });
});

test("gives every vendor the reference by which it finds the product again", async () => {
  const vendors = {
    FANFARE: await scriptVendor({ status: 200, body: {} }),
    SOLVIMON: await scriptVendor({ status: 201, body: {} }),
    USERFLUX: await scriptVendor({ status: 204 }),
    VOUCHERIFY: await scriptVendor({ status: 200, body: {} }),
  };
  const urls = Object.entries(vendors).map(([name, { url }]) => [`${name}_BASE_URL`, url]);
  expect((await put(Object.fromEntries(urls))).status).toBe(200);
  const bodyOf = async ({ requests }: ScriptedVendor): Promise<unknown> =>
    JSON.parse((await requests())[0]?.body ?? "");
  expect(await bodyOf(vendors.FANFARE)).toMatchObject({
    primarySyncSource: { syncSource: "shop", syncSourceId: "tee-001" },
  });
  expect(await bodyOf(vendors.SOLVIMON)).toMatchObject({ reference: "tee-001" });
  expect(await bodyOf(vendors.USERFLUX)).toMatchObject({ id: "tee-001", typeId: "apparel" });
  expect(await bodyOf(vendors.VOUCHERIFY)).toMatchObject({ source_id: "tee-001", price: 2400 });
});

test("reports a vendor that rejects the product, and the others as done", async () => {
  const refusing = await scriptVendor({
    status: 400,
    headers: { "X-REQUEST-ID": "request-7" },
    body: {
      type: "INVALID_REQUEST",
      code: "INVALID_FIELD",
      message: "test-api-key may not use this name",
      field: "name",
    },
  });
  const { status, body } = await put({ SOLVIMON_BASE_URL: refusing.url });
  expect(status).toBe(207);
  expect(body.outcomes).toEqual([
    done("fanfare"),
    {
      vendor: "solvimon",
      outcome: "failed",
      kind: "rejected",
      retryable: false,
      status: 400,
      requestId: "request-7",
    },
    done("userflux"),
    done("voucherify"),
  ]);
});

test("reports 422 as rejected, too", async () => {
  const refusing = await scriptVendor({
    status: 422,
    body: { code: 422, key: "invalid_product", message: "the name is taken" },
  });
  const { body } = await put({ VOUCHERIFY_BASE_URL: refusing.url });
  expect(body.outcomes[3]).toMatchObject({ kind: "rejected", status: 422, retryable: false });
});

test("tries a busy vendor again, no sooner than it asks for", async () => {
  const busy = await scriptVendor(
    { status: 503, headers: { "Retry-After": "1" } },
    { status: 204 },
  );
  const delays: number[] = [];
  const { status, body } = await put(
    { USERFLUX_BASE_URL: busy.url },
    { hooks: { onRetry: ({ delayMs }) => delays.push(delayMs) } },
  );
  expect(status).toBe(200);
  expect(body.outcomes[2]).toEqual(done("userflux"));
  expect(delays).toEqual([expect.toSatisfy((delay: number) => delay >= 1000 && delay < 2000)]);
  const requests = await busy.requests();
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /product",
    "POST /product",
  ]);
  expect(requests[0]?.body).toBe(requests[1]?.body);
});

test("gives up on a vendor that hangs, and reports the others as done", async () => {
  const hanging = await scriptVendor({ fault: "stall" });
  // For every vendor: long enough for the mock servers of a busy machine.
  const limits = { attemptTimeout: 2000, maxRetries: 0 };
  const { status, body } = await put({ FANFARE_BASE_URL: hanging.url }, limits);
  expect(status).toBe(207);
  expect(body.outcomes).toEqual([
    { vendor: "fanfare", outcome: "failed", kind: "timeout", retryable: true },
    done("solvimon"),
    done("userflux"),
    done("voucherify"),
  ]);
});

test("responds with 502 if no vendor accepted the product", async () => {
  const urls = await Promise.all(
    ["FANFARE", "SOLVIMON", "USERFLUX", "VOUCHERIFY"].map(async (vendor) => {
      const { url } = await scriptVendor({ status: 401 });
      return [`${vendor}_BASE_URL`, url] as const;
    }),
  );
  const { status, body } = await put(Object.fromEntries(urls));
  expect(status).toBe(502);
  for (const outcome of body.outcomes) {
    expect(outcome).toMatchObject({ kind: "credentials", status: 401, retryable: false });
  }
});

test("names the fields at fault before any vendor is called", async () => {
  const untouched = await scriptVendor();
  const product = { ...PRODUCT, name: " ", priceInCents: -1 };
  const { status, body } = await put({ USERFLUX_BASE_URL: untouched.url }, {}, product);
  expect(status).toBe(422);
  expect(body).toEqual({
    error: "invalid product",
    problems: [
      { field: "name", message: "Must not be empty." },
      { field: "priceInCents", message: "Must not be negative." },
    ],
  });
  expect(await untouched.requests()).toEqual([]);
});
