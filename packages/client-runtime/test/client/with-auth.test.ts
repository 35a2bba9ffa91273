import { describe, expect, it } from "vitest";
import { authorizeClient } from "../../src/client/authorize-client.ts";
import {
  callOperation,
  clientCredentials,
  createVendorClient,
  isConfigError,
  type OperationMetadata,
  type VendorClient,
  type VendorMetadata,
} from "../../src/index.ts";

const metadata: VendorMetadata = {
  vendor: "acme",
  servers: { production: { url: "https://acme.test" } },
  security: [
    [{ key: "token", name: "X-Token" }],
    [{ key: "oauth", tokenUrl: "/token", fetchTokens: clientCredentials }],
  ],
};

const read: OperationMetadata = { name: "read", method: "GET", path: "/whose", success: "any" };

/** A vendor that says whose credential it was sent, and issues tokens that name their client. */
async function fetch(url: string, init: { headers: Record<string, string> }): Promise<Response> {
  const { authorization = "", "x-token": token } = init.headers;
  if (!url.endsWith("/token")) return Response.json(token ?? authorization.replace("Bearer ", ""));
  const [id] = atob(authorization.replace("Basic ", "")).split(":");
  return Response.json({ access_token: id, token_type: "bearer", expires_in: 3600 });
}

const create = (options: object = {}): VendorClient =>
  createVendorClient(metadata, { auth: "none", fetch, ...options });

const authOf = (tenant: number): object =>
  tenant % 2 === 0
    ? { token: `tenant-${tenant}` }
    : { oauth: { clientId: `tenant-${tenant}`, clientSecret: "test-secret" } };

const TENANTS = 50;
const CALLS = 100_000;
const AT_ONCE = 1000;

describe("a client with other credentials", () => {
  it("never sends those of another tenant", async () => {
    const shared = create();
    const tenants = Array.from({ length: TENANTS }, (_, tenant) =>
      authorizeClient(metadata, shared, authOf(tenant)),
    );
    let leaks = 0;
    for (let done = 0; done < CALLS; done += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, async (_, index) => {
        const tenant = (done + index * 7) % TENANTS;
        const client = tenants[tenant] ?? shared;
        const { data } = await callOperation<{ data: unknown }>(client, read, undefined);
        if (data !== `tenant-${tenant}`) leaks += 1;
      });
      await Promise.all(batch);
    }
    expect(leaks).toBe(0);
  });

  it("derived from another one sends its own", async () => {
    const first = authorizeClient(metadata, create({ auth: authOf(0) }), authOf(2));
    const second = authorizeClient(metadata, first, authOf(4));
    const nobody = authorizeClient(metadata, second, "none");
    const sent = [first, second, nobody].map((client) => callOperation(client, read, undefined));
    expect(await Promise.all(sent)).toMatchObject([
      { data: "tenant-2" },
      { data: "tenant-4" },
      { data: "" },
    ]);
  });

  it("shares the retry budget, which a new client for each call does not", async () => {
    let attempts = 0;
    const failing = async () => {
      attempts += 1;
      return new Response(null, { status: 503 });
    };
    // A body that is empty where one is documented is read as any other failure.
    const options = { fetch: failing, totalTimeout: 600 };
    const count = async (clientOf: (tenant: number) => VendorClient) => {
      attempts = 0;
      const calls = Array.from({ length: 200 }, (_, tenant) =>
        callOperation(clientOf(tenant), read, undefined).catch(() => undefined),
      );
      await Promise.all(calls);
      return attempts;
    };
    const shared = create(options);
    const derived = await count((tenant) => authorizeClient(metadata, shared, authOf(2 * tenant)));
    const created = await count((tenant) => create({ ...options, auth: authOf(2 * tenant) }));
    expect(derived).toBeLessThan(created / 1.5);
  });

  it("is refused what no call could be made with", () => {
    const attempt = () => authorizeClient(metadata, create(), { tokn: "a" });
    expect(attempt).toThrow(expect.toSatisfy(isConfigError));
  });
});
