import type { ConsumerReport, ConsumerTask } from "../src/in-project/consumer-task.ts";

/** The ways to import a vendor. */
export const SOURCES = [
  "package",
  "subpath",
  "namespace",
  "package/openapi-fetch",
  "subpath/openapi-fetch",
];

const call = { auth: { key: "test-key" }, init: {}, hasContent: true };

/** A task for one vendor with a call that succeeds and one that fails. */
export const TASK: ConsumerTask = {
  what: "call",
  vendors: [
    {
      slug: "acme",
      create: "createAcmeClient",
      baseUrl: "http://127.0.0.1:1/calls/acme/api",
      auths: [{ key: "test-key" }],
      calls: [
        { ...call, operation: "upsertProduct", method: "POST", path: "/products", status: 200 },
        { ...call, operation: "getProduct", method: "GET", path: "/products/{id}", status: 404 },
      ],
    },
  ],
};

/** The report of a program that does everything right. */
export const REPORT: ConsumerReport = {
  calls: SOURCES.flatMap((source) => [
    { vendor: "acme", source, operation: "upsertProduct", status: 200, hasData: true },
    {
      vendor: "acme",
      source,
      operation: "getProduct",
      status: 404,
      hasData: false,
      errorStatus: 404,
    },
  ]),
  refusals: [],
};

/** The responses of the vendor meanwhile. */
export const RESPONSES: readonly string[] = SOURCES.flatMap(() => ["acme 200", "acme 404"]);
