import { splitPointer } from "@org/test-doubles/pointer";

/** A node of a document that is being made hostile. */
// biome-ignore lint/suspicious/noExplicitAny: the builder sets fields of nodes that it knows to exist
export type Node = any;

/** A small valid document with one of every kind of node that a generator reads. */
export function carrierDocument(version: "3.0" | "3.1"): Node {
  const product = {
    type: "object",
    title: "Product",
    description: "A product.",
    required: ["id"],
    properties: {
      id: { type: "string", description: "Its id.", readOnly: true },
      kind: { type: "string", enum: ["tee", "cap"] },
      price: { type: "number", default: 1 },
      parent: { $ref: "#/components/schemas/Product" },
    },
    additionalProperties: { type: "string" },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Product" } } };
  return {
    openapi: version === "3.0" ? "3.0.3" : "3.1.0",
    info: {
      title: "Carrier",
      version: "1",
      description: "Carries.",
      license: { name: "MIT" },
      contact: { name: "Carrier" },
    },
    tags: [{ name: "products", description: "Products." }],
    externalDocs: { url: "https://vendor.example/docs", description: "More." },
    servers: [
      {
        url: "https://{region}.vendor.example",
        description: "Live.",
        variables: { region: { default: "eu", enum: ["eu", "us"], description: "Where." } },
      },
    ],
    security: [{ key: [] }],
    paths: {
      "/products/{id}": {
        put: {
          operationId: "putProduct",
          summary: "Puts.",
          description: "Puts a product.",
          tags: ["products"],
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            {
              name: "expand",
              in: "query",
              description: "What.",
              // Not the default, so that the client's table contains the operation.
              explode: false,
              schema: { type: "string" },
            },
            { name: "X-Trace", in: "header", schema: { type: "string" } },
            { name: "session", in: "cookie", schema: { type: "string" } },
          ],
          requestBody: { description: "The product.", content },
          responses: {
            200: {
              description: "Done.",
              headers: { "X-Request": { description: "Id.", schema: { type: "string" } } },
              content,
              links: { next: { operationId: "putProduct", description: "Next." } },
            },
            default: { description: "Failed.", content },
          },
          callbacks: { done: { "{$request.body#/url}": { post: operation("Called.") } } },
        },
      },
    },
    components: {
      schemas: { Product: product },
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key", description: "The key." },
      },
    },
    ...(version === "3.1" ? { webhooks: { changed: { post: operation("Changed.") } } } : {}),
  };
}

function operation(description: string): Node {
  return { responses: { 200: { description } } };
}

/** Pointer of the carrier's only operation. */
export const OPERATION = "/paths/~1products~1{id}/put";

/** Pointer of the carrier's schema. */
export const SCHEMA = "/components/schemas/Product";

/** Sets what a pointer leads to; all above it must exist. */
export function setAt(document: Node, pointer: string, value: unknown): void {
  const steps = splitPointer(pointer);
  const last = steps.pop() ?? "";
  steps.reduce((node, step) => node[step], document)[last] = value;
}

/** The carrier's only operation. */
export function operationOf(document: Node): Node {
  return document.paths["/products/{id}"].put;
}

/** The carrier's schema. */
export function schemaOf(document: Node): Node {
  return document.components.schemas.Product;
}
