import { expect, it } from "vitest";
import type { Json } from "../../../src/json/json.ts";
import type { HttpMethod, IdempotencyModel } from "../../../src/model.ts";
import { buildOperation } from "../../support/build-operation.ts";

const schemas = {
  Tee: {
    type: "object",
    properties: { id: { type: "string" }, source: { $ref: "#/components/schemas/Source" } },
  },
  Source: { type: ["object", "null"], properties: { "a/b": { type: "string" } } },
  Dyed: { allOf: [{ $ref: "#/components/schemas/Tee" }, { properties: { dye: {} } }] },
  Ring: {
    properties: { ring: { $ref: "#/components/schemas/Ring" } },
    anyOf: [{ $ref: "#/components/schemas/Ring" }],
  },
};

function read(idempotency: Json, schema = "Tee", method: HttpMethod = "post") {
  const { operation, problems } = buildOperation(
    {
      "x-idempotency": idempotency,
      parameters: [
        { name: "Idempotency-Key", in: "header", schema: { type: "string" } },
        { name: "key", in: "query", schema: { type: "string" } },
      ],
      requestBody: {
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
    { schemas, method },
  );
  return { idempotency: operation?.idempotency, problems };
}

it.each<{ given: IdempotencyModel; schema?: string; method?: HttpMethod }>([
  { given: "always" },
  { given: { header: "Idempotency-Key" } },
  { given: { header: "Idempotency-Key" }, method: "put" },
  { given: { whenBody: ["/id", "/source/a~1b"] } },
  { given: { whenBody: ["/source"] }, schema: "Dyed" },
  { given: { whenBody: ["/dye"] }, schema: "Dyed" },
  { given: { whenBody: ["/ring/ring"] }, schema: "Ring" },
])("accepts $given", ({ given, schema, method }) => {
  expect(read(given, schema, method)).toEqual({ idempotency: given, problems: [] });
});

it("is undefined if the contract says nothing", () => {
  expect(buildOperation({}).operation?.idempotency).toBeUndefined();
});

it.each<{ given: Json; method?: HttpMethod; want: string }>([
  ...["sometimes", true, [], {}, { header: 1 }, { whenBody: [] }, { whenBody: "/id" }].map(
    (given) => ({ given, want: "The value has an unknown form." }),
  ),
  { given: { whenBody: [""] }, want: "The value has an unknown form." },
  { given: { whenBody: ["id"] }, want: "The value has an unknown form." },
  { given: { whenBody: ["/id"], header: "a" }, want: "The value has an unknown form." },
  { given: { header: "X-Key" }, want: 'The operation has no header parameter "X-Key".' },
  { given: { header: "key" }, want: 'The operation has no header parameter "key".' },
  { given: { whenBody: ["/id", "/ids"] }, want: 'The request body has no property at "/ids".' },
  { given: { whenBody: ["/id/a"] }, want: 'The request body has no property at "/id/a".' },
  {
    given: { whenBody: ["/__proto__"] },
    want: 'The request body has no property at "/__proto__".',
  },
  { given: "always", method: "put", want: "Every PUT may be repeated: this adds nothing." },
  {
    given: { whenBody: ["/id"] },
    method: "delete",
    want: "Every DELETE may be repeated: this adds nothing.",
  },
])("refuses $given", ({ given, method = "post", want }) => {
  expect(read(given, "Tee", method)).toEqual({
    idempotency: undefined,
    problems: [`IDEMPOTENCY_INVALID /paths/~1tees/${method}/x-idempotency: ${want}`],
  });
});

it("refuses a key in the body of an operation without one", () => {
  expect(buildOperation({ "x-idempotency": { whenBody: ["/id"] } }).problems).toEqual([
    'IDEMPOTENCY_INVALID /paths/~1tees/post/x-idempotency: The request body has no property at "/id".',
  ]);
});
