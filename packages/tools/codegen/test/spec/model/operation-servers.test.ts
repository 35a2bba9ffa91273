import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { operationServers } from "../../../src/spec/model/operation-servers.ts";
import { readServers } from "../../../src/spec/model/read-servers.ts";
import { vendorConfig } from "../../support/vendor-config.ts";

const shop = { shop: { default: "demo" } };
const PRODUCTION = "https://{shop}.acme.example";
const SANDBOX = "https://sandbox.acme.example/api/";
const contract = {
  servers: [
    { url: PRODUCTION, variables: shop },
    { url: "https://unnamed.acme.example" },
    { url: SANDBOX },
  ],
};
// In another order than the contract's, whose positions count.
const { servers: named } = readServers(
  "acme",
  contract,
  vendorConfig({ servers: { sandbox: SANDBOX, production: PRODUCTION } }),
);

function urlsFor(...own: (string | JsonObject)[]): Record<string, string> {
  const servers = own.map((one) => (typeof one === "string" ? { url: one } : one));
  return Object.fromEntries(
    operationServers(servers, contract, named).map(({ name, url }) => [name, url]),
  );
}

it.each<{ what: string; own: string[]; want: Record<string, string> }>([
  { what: "none", own: [], want: {} },
  { what: "the contract's", own: [SANDBOX, PRODUCTION], want: {} },
  {
    what: "one at each position",
    own: ["https://a.example", "https://b.example", "https://c.example"],
    want: { production: "https://a.example", sandbox: "https://c.example" },
  },
  {
    what: "one without a counterpart of the sandbox",
    own: ["https://files.example"],
    want: { production: "https://files.example" },
  },
  { what: "the sandbox alone", own: [SANDBOX], want: { sandbox: SANDBOX } },
  {
    what: "the sandbox by URL and production by position",
    own: ["https://files.example", SANDBOX],
    want: { production: "https://files.example", sandbox: SANDBOX },
  },
  { what: "a path", own: ["/v9"], want: { production: "/v9", sandbox: "/v9" } },
  {
    what: "a path below the server's own",
    own: ["v9", "x", "./v8"],
    want: { production: "/v9", sandbox: "/api/v8" },
  },
  {
    what: "a host without a scheme",
    own: ["//files.example"],
    want: { production: "https://files.example", sandbox: "https://files.example" },
  },
  {
    what: "a variable that holds a URL",
    own: ["{base}/v1"],
    want: { production: "{base}/v1" },
  },
])("an operation with $what", ({ own, want }) => {
  expect(urlsFor(...own)).toEqual(want);
});

it("keeps the variables of the operation's own server", () => {
  const own = [{ url: "https://{shop}.files.example", variables: shop }];
  expect(operationServers(own, contract, named)).toEqual([
    {
      name: "production",
      url: "https://{shop}.files.example",
      description: undefined,
      variables: new Map([["shop", { default: "demo", enum: undefined, description: undefined }]]),
    },
  ]);
});

it("leaves a vendor without servers to its users' base URL", () => {
  expect(operationServers([{ url: "https://files.example" }], {}, [])).toEqual([]);
});
