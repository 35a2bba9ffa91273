/** A document with as many operations as asked for, eight a resource: each method has an eighth of them or more. */
export function syntheticDocument(operations: number): string {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  for (let index = 0; index * 8 < operations; index += 1) {
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
    const requestBody = { required: true, content };
    const gone = { responses: { 204: { description: "Gone." } } };
    const tenant = { name: "tenant", in: "query", required: true, schema: { type: "string" } };
    paths[`/things-${index}`] = {
      get: {
        operationId: `listThings${index}`,
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses,
      },
      post: { operationId: `createThing${index}`, requestBody, responses },
      options: { operationId: `askThings${index}`, parameters: [tenant], ...gone },
    };
    paths[`/things-${index}/{id}`] = {
      parameters: [id],
      get: { operationId: `getThing${index}`, responses },
      head: { operationId: `findThing${index}`, ...gone },
      put: { operationId: `replaceThing${index}`, requestBody, responses },
      patch: { operationId: `updateThing${index}`, requestBody, responses },
      delete: { operationId: `deleteThing${index}`, ...gone },
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
