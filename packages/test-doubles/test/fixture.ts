import { contractFrom } from "../src/open-contract.ts";
import type { Schema } from "../src/sample/sample.ts";
import type { OperationContract, VendorContract } from "../src/vendor-contract.ts";

const PRODUCT = { $ref: "#/components/schemas/Product" };
const json = (schema: Schema) => ({ type: "application/json", kind: "json", schema }) as const;

const get = (path: string, responses: OperationContract["responses"]): OperationContract => ({
  method: "GET",
  path,
  responses,
});

/** A contract with one operation for each kind of response. */
export const fixture = contractFrom(
  JSON.stringify({
    servers: [
      { url: "https://{region}.acme.example/v1", variables: { region: ["eu", "us"] } },
      { url: "https://sandbox.acme.example:8443/v1/" },
    ],
    operations: {
      getProduct: get("/products/{id}", {
        "200": {
          contents: [json(PRODUCT), { type: "text/csv", kind: "text", schema: true }],
          headers: {
            "X-Request-Id": { type: "string", format: "uuid" },
            "X-Tags": { type: "array", items: { type: "string" } },
            "Content-Length": { type: "integer" },
          },
        },
        "404": { contents: [json({ $ref: "#/components/schemas/Problem" })], headers: {} },
        "4XX": { contents: [json({ const: "other 4xx" })], headers: {} },
        default: { contents: [json({ const: "any other" })], headers: {} },
      }),
      listBulk: get("/products/bulk", { "200": { contents: [json(true)], headers: {} } }),
      archive: get("/products/{id}:archive", { "204": { contents: [], headers: {} } }),
      beta: get("/products/{id}?beta=true", {
        "200": { contents: [json({ const: "beta" })], headers: {} },
      }),
      odd: get("/a b/ü(1)/{x}.{y}", { "200": { contents: [json(true)], headers: {} } }),
      elsewhere: {
        ...get("/ping", { "200": { contents: [json(true)], headers: {} } }),
        servers: [{ url: "https://status.acme.example" }],
      },
      download: get("/file", {
        "200": {
          contents: [
            { type: "image/png", kind: "bytes", schema: { type: "string", format: "binary" } },
          ],
          headers: {},
        },
      }),
      events: get("/events", {
        "200": {
          contents: [{ type: "text/event-stream", kind: "stream", schema: PRODUCT }],
          headers: {},
        },
      }),
      page: get("/page", {
        "200": {
          contents: [{ type: "application/xml", kind: "text", schema: PRODUCT }],
          headers: {},
        },
      }),
      anything: get("/anything", {
        default: { contents: [json({ const: "default" })], headers: {} },
      }),
      impossible: get("/impossible", {
        "200": { contents: [json({ $ref: "#/components/schemas/Endless" })], headers: {} },
      }),
      probe: {
        method: "HEAD",
        path: "/products/{id}",
        responses: { "200": { contents: [], headers: { ETag: { type: "string" } } } },
      },
    },
    components: {
      schemas: {
        Product: {
          type: "object",
          required: ["id", "name"],
          properties: {
            id: { type: "string" },
            name: { type: "string" },
            tags: { type: "array", items: { type: "string" } },
            parent: { type: "object", properties: { id: { type: "string" }, depth: { const: 2 } } },
          },
        },
        Problem: {
          type: "object",
          required: ["code", "message"],
          properties: { code: { const: 404 }, message: { type: "string" } },
        },
        Endless: {
          type: "object",
          required: ["next"],
          properties: { next: { $ref: "#/components/schemas/Endless" } },
        },
      },
    },
  } satisfies VendorContract),
);

/** The bodies of the fixture's responses, as a generated entry would type them. */
export interface ProductBodies {
  200: { id: string; name: string; tags?: string[]; parent?: { id?: string; depth?: 2 } };
  404: { code: 404; message: string };
}
