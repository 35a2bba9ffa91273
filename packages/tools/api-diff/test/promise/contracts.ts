import type { JsonObject } from "@org/test-doubles/json";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ content: { "application/json": { schema } } });
const list = (type: string, ...values: readonly (string | number)[]): JsonObject => ({
  type,
  enum: values,
});
const text = { type: "string" };
const productId = { name: "id", in: "path", required: true, schema: text };

/** A vendor's document before and after it has grown in every way that a minor may. */
export function shop(isGrown: boolean): JsonObject {
  const grown = <Value>(...values: readonly Value[]): readonly Value[] => (isGrown ? values : []);
  const respond = (schema: JsonObject): JsonObject => ({ description: "", ...json(schema) });
  const failure = {
    default: respond(ref("Problem")),
    ...(isGrown && { 409: respond(ref("Problem")) }),
  };
  const cached = {
    "X-Cache": { required: true, schema: list("string", "HIT", "MISS", ...grown("STALE")) },
    ...(isGrown && { "X-Age": { schema: text } }),
  };
  const found = { ...respond(ref("Product")), headers: cached };
  const payment = (kind: string, own: Readonly<Record<string, JsonObject>>): JsonObject => ({
    allOf: [ref("PaymentBase")],
    type: "object",
    required: Object.keys(own),
    properties: { kind: { const: kind }, ...own },
  });
  const kinds = ["Card", "Bank", ...grown("Cash")];
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.test" }],
    paths: {
      "/products/{id}": {
        get: {
          operationId: "getProduct",
          parameters: [productId, ...grown({ name: "fields", in: "query", schema: text })],
          responses: { 200: found, ...failure },
        },
        put: {
          operationId: "upsertProduct",
          parameters: [productId],
          requestBody: { required: true, ...json(ref("Product")) },
          responses: { 200: found, ...(isGrown && { 202: found }), ...failure },
        },
        ...(isGrown && {
          delete: {
            operationId: "deleteProduct",
            parameters: [productId],
            responses: { 204: { description: "" } },
          },
        }),
      },
      "/payments": {
        get: {
          operationId: "listPayments",
          parameters: [
            {
              name: "sort",
              in: "query",
              schema: list("string", "asc", "desc", ...grown("random")),
            },
          ],
          responses: { 200: respond({ type: "array", items: ref("Payment") }), ...failure },
        },
      },
    },
    webhooks: {
      productChanged: {
        post: {
          operationId: "productChanged",
          requestBody: {
            required: true,
            ...json({
              type: "object",
              required: ["event"],
              properties: { event: list("string", "created", "deleted", ...grown("restored")) },
            }),
          },
          responses: { 204: { description: "" } },
        },
      },
    },
    components: {
      schemas: {
        Status: list("string", "DRAFT", "ACTIVE", ...grown("ARCHIVED")),
        Product: {
          type: "object",
          required: ["name", "status"],
          properties: {
            name: text,
            status: ref("Status"),
            size: list("integer", 1, 2, 3, ...grown(4)),
            tags: { type: "array", items: list("string", "new", "sale", ...grown("last")) },
            fixed: { ...list("string", "a", "b"), "x-enum-closed": true },
            ...(isGrown && { color: list("string", "red", "blue"), note: text }),
          },
        },
        PaymentBase: {
          type: "object",
          required: ["kind", "amount"],
          properties: { kind: text, amount: { type: "number" } },
        },
        Card: payment("card", { number: text }),
        Bank: payment("bank", { iban: text }),
        ...(isGrown && { Cash: payment("cash", { till: { type: "integer" } }) }),
        Payment: {
          oneOf: kinds.map(ref),
          discriminator: {
            propertyName: "kind",
            mapping: Object.fromEntries(
              kinds.map((kind) => [kind.toLowerCase(), `#/components/schemas/${kind}`]),
            ),
          },
        },
        Problem: {
          type: "object",
          required: ["code"],
          properties: { code: list("string", "LIMIT", "INVALID", ...grown("GONE")) },
        },
      },
    },
  };
}
