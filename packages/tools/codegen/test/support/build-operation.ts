import type { JsonObject } from "../../src/json/json.ts";
import type { HttpMethod, OperationModel } from "../../src/model.ts";
import { buildModel } from "../../src/spec/model/build-model.ts";
import { vendorNames } from "../../src/vendor-names.ts";

/** The only operation of a tiny contract, and its problems as `pointer: message`. */
export function buildOperation(
  operation: JsonObject,
  { method = "post", schemas = {} }: { method?: HttpMethod; schemas?: JsonObject } = {},
): { operation: OperationModel | undefined; problems: string[] } {
  const server = "https://api.acme.example";
  const { model, diagnostics } = buildModel(
    vendorNames("acme"),
    { name: "Acme", sources: [], servers: { production: server }, credentials: {} },
    {
      openapi: "3.1.1",
      info: { title: "Acme", version: "1" },
      servers: [{ url: server }],
      paths: {
        "/tees": {
          [method]: {
            operationId: "listTees",
            responses: { "200": { description: "ok" } },
            ...operation,
          },
        },
      },
      components: { schemas },
    },
    [],
  );
  return {
    operation: model.operations[0],
    problems: diagnostics.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`),
  };
}
