import { expect, it } from "vitest";
import { exampleProgram, programText } from "../../src/emit/package/example-program.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { modelOf } from "../support/index.ts";

function textOf(operation: JsonObject, path = "/tees"): string | undefined {
  const model = modelOf({ paths: { [path]: { put: { operationId: "saveTee", ...operation } } } });
  const [only] = model.operations;
  const program = only && exampleProgram(only, model);
  return program && programText(program, model.names.packageName);
}

const OK = { 200: { description: "", content: { "application/json": { schema: {} } } } };
const body = (example: JsonObject): JsonObject => ({
  requestBody: { required: true, content: { "application/json": { schema: {}, example } } },
});

it("makes a client and calls with an example of what is required", () => {
  expect(textOf({ ...body({ name: "Tee", sizes: ["S"] }), responses: OK })).toMatch(
    /^import \{ createAcmeClient, saveTee, unwrap \} from "@org\/acme";\n\nconst acme = createAcmeClient\(.*\);\n\nconst data = unwrap\(\n {2}await saveTee\(acme, \{\n {4}body: \{\n {6}name: "Tee",\n {6}sizes: \[\n {8}"S",\n {6}\],\n {4}\},\n {2}\}\),\n\);$/s,
  );
});

it("passes parameters beside the body, and keeps no data where there is none", () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: { enum: ["a"] } }];
  const responses = { 204: { description: "" } };
  expect(textOf({ parameters, responses }, "/tees/{id}")).toMatch(
    /\n\nunwrap\(await saveTee\(acme, \{ path: \{ id: "a" \} \}\)\);$/,
  );
  expect(textOf({ parameters, ...body({ n: 1 }), responses }, "/tees/{id}")).toContain(
    '{\n    path: { id: "a" },\n    body: {\n      n: 1,\n    },\n  }),\n);',
  );
});

it("calls what takes nothing with nothing", () => {
  expect(textOf({ responses: OK })).toMatch(/\n\nconst data = unwrap\(await saveTee\(acme\)\);$/);
});
