/** A document with as many operations as asked for: list, create and get of one resource after another. */
export function syntheticDocument(operations: number): string {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  for (let index = 0; index * 4 < operations; index += 1) {
    const name = `Thing${index}`;
    const $ref = `#/components/schemas/${name}`;
    const content = { "application/json": { schema: { $ref } } };
    const responses = {
      200: { description: "Done.", content },
      default: { description: "Failed.", content: errorContent },
    };
    const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
    schemas[name] = {
      type: "object",
      required: ["name"],
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string" },
        kind: { enum: ["a", "b", "c"] },
        related: { $ref: `#/components/schemas/Thing${Math.max(0, index - 1)}` },
      },
    };
    paths[`/things-${index}`] = {
      get: {
        operationId: `listThings${index}`,
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses,
      },
      post: {
        operationId: `createThing${index}`,
        requestBody: { required: true, content },
        responses,
      },
    };
    paths[`/things-${index}/{id}`] = {
      get: { operationId: `getThing${index}`, parameters: [id], responses },
      delete: {
        operationId: `deleteThing${index}`,
        parameters: [id],
        responses: { 204: { description: "Gone." } },
      },
    };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1" },
    servers: [{ url: "https://vendor.example" }],
    security: [{ key: [] }],
    paths,
    components: {
      schemas: {
        ...schemas,
        Problem: { type: "object", properties: { message: { type: "string" } } },
      },
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  });
}

const errorContent = { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } };
