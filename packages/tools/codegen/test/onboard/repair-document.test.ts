import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WORKSPACE_ROOT } from "../../src/io/workspace/read-vendor.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { tryDocument } from "../../src/onboard/try-document.ts";
import { OK, petstore, petstoreReturning } from "./petstore.ts";

const SCHEMA = JSON.parse(readFileSync(join(WORKSPACE_ROOT, "specs/vendor.schema.json"), "utf8"));

function onboard(document: JsonObject) {
  const text = JSON.stringify(document);
  return tryDocument({ slug: "acme", text, file: "api.json", url: "api.json" }, SCHEMA);
}

const ID = { name: "id", in: "path", required: true, schema: { type: "string" } };
const twin = { operationId: "listPets", responses: OK };
const DEFECTS: readonly (readonly [
  name: string,
  document: JsonObject,
  found: readonly string[],
])[] = [
  [
    "missing responses",
    petstore({ paths: { "/pets": { get: { operationId: "listPets" } } } }),
    ["RESPONSES_MISSING /paths/~1pets/get"],
  ],
  [
    "a dangling reference to a component",
    petstoreReturning({ $ref: "#/components/schemas/Pet" }),
    ["REFERENCE_DANGLING /paths/~1pets/get/responses/200/content/application~1json/schema"],
  ],
  [
    "a duplicate operationId",
    petstore({ paths: { "/pets": { get: twin }, "/cats": { get: twin } } }),
    ["OPERATION_NAME_DUPLICATE /paths/~1pets/get", "OPERATION_NAME_DUPLICATE /paths/~1cats/get"],
  ],
  [
    "an undeclared path parameter",
    petstore({ paths: { "/pets/{id}": { get: twin } } }),
    ["PATH_PARAMETER_UNDECLARED /paths/~1pets~1{id}/get"],
  ],
  [
    "a path parameter that the path does not name",
    petstore({ paths: { "/pets": { get: { ...twin, parameters: [ID], responses: OK } } } }),
    ["PATH_PARAMETER_UNUSED /paths/~1pets/get/parameters/0"],
  ],
  [
    "a server without a scheme",
    petstore({ servers: [{ url: "//api.pets.example/v1" }] }),
    ["SERVER_SCHEME /servers/0"],
  ],
  [
    "a server with its scheme twice",
    petstore({ servers: [{ url: "https://https://api.pets.example" }] }),
    ["SERVER_SCHEME /servers/0"],
  ],
  [
    "a schema that is not an object",
    petstoreReturning({ type: "object", properties: { name: "string" } }),
    [
      "SCHEMA_INVALID /paths/~1pets/get/responses/200/content/application~1json/schema/properties/name",
    ],
  ],
  [
    "a circular alias",
    petstoreReturning(
      { $ref: "#/components/schemas/A" },
      { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
    ),
    ["REFERENCE_CIRCULAR /components/schemas/A", "REFERENCE_CIRCULAR /components/schemas/B"],
  ],
  [
    "a discriminator mapping that leads nowhere",
    petstoreReturning({
      type: "object",
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    }),
    [
      "DISCRIMINATOR_DANGLING /paths/~1pets/get/responses/200/content/application~1json/schema/discriminator/mapping/cat",
    ],
  ],
  [
    "a bare object",
    petstoreReturning({ type: "object" }),
    ["OBJECT_UNDESCRIBED /paths/~1pets/get/responses/200/content/application~1json/schema"],
  ],
  [
    "an empty choice and a type that does not exist",
    petstoreReturning({ type: "nonsense", oneOf: [] }),
    [
      "SCHEMA_INVALID /paths/~1pets/get/responses/200/content/application~1json/schema/type",
      "SCHEMA_INVALID /paths/~1pets/get/responses/200/content/application~1json/schema/oneOf",
    ],
  ],
  [
    "a list of texts as the values of an object",
    petstoreReturning({ type: "object", enum: ["name"], properties: { name: { type: "string" } } }),
    ["SCHEMA_INVALID /paths/~1pets/get/responses/200/content/application~1json/schema/enum"],
  ],
  [
    "a security scheme that nothing declares",
    petstore({ paths: { "/pets": { get: { ...twin, security: [{ token: [] }] } } } }),
    ["SECURITY_UNSUPPORTED /paths/~1pets/get/security/0"],
  ],
  [
    "a field that OpenAPI does not know, and a media type that is none",
    petstore({
      paths: {
        "/pets": {
          get: {
            operationId: "listPets",
            tint: "red",
            responses: {
              "200": { description: "Fine.", content: { "For example": { schema: {} } } },
            },
          },
        },
      },
    }),
    [
      "CONTRACT_INVALID /paths/~1pets/get/responses/200/content/For example",
      "CONTRACT_INVALID /paths/~1pets/get/tint",
    ],
  ],
];

it.each(DEFECTS)("repairs %s", async (_, document, found) => {
  const { result, diagnostics, model } = await onboard(document);
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(found);
  expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  expect(result).toBe("repaired");
  expect(model?.operations.length).toBeGreaterThan(0);
});

it("leaves a valid document alone", async () => {
  const { result, diagnostics, repaired } = await onboard(petstore());
  expect({ result, diagnostics, repaired }).toEqual({ result: "ok", diagnostics: [], repaired: 0 });
});

it("does not treat the fields that OpenAPI 3.2 adds as defects", async () => {
  const content = { "text/event-stream": { itemSchema: { type: "string" } } };
  const responses = { "200": { description: "Fine.", content } };
  const paths = { "/pets": { get: { operationId: "watchPets", responses } } };
  const newer = await onboard(petstore({ openapi: "3.2.0", paths }));
  const older = await onboard(petstore({ openapi: "3.1.0", paths }));
  const codes = [newer, older].map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(codes).toEqual([[], ["CONTRACT_INVALID"]]);
  expect([newer.result, older.result]).toEqual(["ok", "repaired"]);
});

it("repairs several defects of one list without shifting the others", async () => {
  const schema = { oneOf: ["first", { type: "object" }, "second", { properties: { a: 1 } }] };
  const { result, model } = await onboard(petstoreReturning(schema));
  expect(result).toBe("repaired");
  const [content] = model?.operations[0]?.responses[0]?.contents ?? [];
  expect(content?.schema).toMatchObject({
    oneOf: [{ type: "object", additionalProperties: true }, { properties: { a: {} } }],
  });
});

it("repairs Swagger 2.0 by overlays over what it converts to", async () => {
  const schema = { $ref: "#/definitions/Pet" };
  const { result, diagnostics, model } = await onboard({
    ...{ swagger: "2.0", info: { title: "Pets", version: "1" }, host: "pets.example" },
    schemes: ["https"],
    definitions: { Pet: { type: "object", properties: { id: { type: "int" } } } },
    paths: { "/pets": { get: { operationId: "listPets", responses: { 200: { schema } } } } },
  });
  expect(result).toBe("repaired");
  expect(diagnostics.map(({ file, pointer }) => `${file} ${pointer}`)).toContain(
    "specs/acme /components/schemas/Pet/properties/id",
  );
  expect(model?.schemas.get("Pet")).toMatchObject({ properties: { id: { type: "integer" } } });
  expect(model?.servers.map(({ url }) => url)).toEqual(["https://pets.example"]);
});

it.each([
  ["NOT_OPENAPI", { swagger: "1.2", info: { title: "Pets", version: "1" }, paths: {} }],
  ["NOT_OPENAPI", { name: "package" }],
])("refuses what is neither OpenAPI 3 nor Swagger 2.0: %s", async (code, document) => {
  const { result, files, diagnostics } = await onboard(document);
  expect(result).toBe("refused");
  expect(files.size).toBe(0);
  expect(diagnostics.map(({ code }) => code)).toEqual([code]);
});

it("refuses a reference that leaves the document", async () => {
  const { result, diagnostics } = await onboard(
    petstoreReturning({ $ref: "https://other.example/pet.json" }),
  );
  expect(result).toBe("refused");
  expect(diagnostics.map(({ code }) => code)).toEqual(["REFERENCE_FOREIGN"]);
});
