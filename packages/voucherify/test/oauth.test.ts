import { expect, it } from "vitest";
import { createVoucherifyClient, getProduct, type VoucherifyClientOptions } from "../src/index.ts";

const oauth = { clientId: "test-app-id", clientSecret: "test-app-token" };

/** A client whose requests are recorded as text; every call gets a token, or an empty product. */
function observeRequests(options: VoucherifyClientOptions) {
  const sent: { call: string; headers: object; body: string }[] = [];
  const client = createVoucherifyClient({
    ...options,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const { pathname } = new URL(request.url);
      sent.push({
        call: `${request.method} ${request.url}`,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      });
      return Response.json(
        pathname.endsWith("/token") ? { access_token: "test-access-token", expires_in: 900 } : {},
      );
    },
  });
  return { client, sent };
}

it("fetches a token with the application's headers and the scopes of the contract", async () => {
  const { client, sent } = observeRequests({ auth: { oauth } });
  await getProduct(client, { path: { productId: "prod_1" } });
  expect(sent).toEqual([
    {
      call: "POST https://api.voucherify.io/v1/oauth/token",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-app-id": "test-app-id",
        "x-app-token": "test-app-token",
      },
      body: "grant_type=client_credentials&scope=api+products+skus",
    },
    {
      call: "GET https://api.voucherify.io/v1/products/prod_1",
      headers: expect.objectContaining({ authorization: "Bearer test-access-token" }),
      body: "",
    },
  ]);
  expect(sent[1]?.headers).not.toHaveProperty("x-app-token");
});

it("fetches the token where it calls, with the scopes it is told", async () => {
  const { client, sent } = observeRequests({
    auth: { oauth: { ...oauth, scopes: ["products"] } },
    server: { variables: { cluster: "us1.api" } },
  });
  await getProduct(client, { path: { productId: "prod_1" } });
  expect(sent[0]).toMatchObject({
    call: "POST https://us1.api.voucherify.io/v1/oauth/token",
    body: "grant_type=client_credentials&scope=products",
  });
});

it("takes a token, or a function that supplies one", async () => {
  for (const token of ["test-token", () => "test-token"]) {
    const { client, sent } = observeRequests({ auth: { oauth: token } });
    await getProduct(client, { path: { productId: "prod_1" } });
    expect(sent).toMatchObject([{ headers: { authorization: "Bearer test-token" } }]);
  }
});
