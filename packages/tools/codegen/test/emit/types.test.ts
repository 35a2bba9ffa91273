import ts from "typescript";
import { expect, it } from "vitest";
import { emitOpenapiTypes } from "../../src/emit/types.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { modelOf } from "../support/model-of.ts";

const withSchemas = (schemas: JsonObject) => modelOf({ components: { schemas } });

/** The type of the first property with this name in the text, on one line. */
function findType(text: string, name: string): string | undefined {
  const file = ts.createSourceFile("openapi.ts", text, ts.ScriptTarget.Latest, true);
  const find = (node: ts.Node): ts.Node | undefined =>
    ts.isPropertySignature(node) && node.name.getText() === name
      ? node.type
      : ts.forEachChild(node, find);
  return find(file)?.getText().replace(/\s+/g, " ");
}

it.each<{ name: string; given: JsonObject; want: string }>([
  {
    name: "an object without any keyword",
    given: { type: "object" },
    want: "Record<string, unknown>",
  },
  { name: "a file", given: { type: "string", format: "binary" }, want: "Blob" },
  {
    name: "a file or null",
    given: { type: ["string", "null"], format: "binary" },
    want: "Blob | null",
  },
  {
    name: "a property with a default, which stays optional",
    given: { type: "object", properties: { a: { type: "string", default: "x" } } },
    want: "{ /** @default x */ a?: string; }",
  },
  {
    name: "an enum, as a union of its values",
    given: { type: "string", enum: ["a", 'b"; process.exit(); "'] },
    want: '"a" | "b\\"; process.exit(); \\""',
  },
])("types $name", async ({ given, want }) => {
  expect(findType(emitOpenapiTypes(withSchemas({ A: given }), String), "A")).toBe(want);
});

it("contains only type declarations, whatever a description says", async () => {
  const text = emitOpenapiTypes(
    withSchemas({ A: { type: "string", description: "*/ process.exit(); /*", title: "*/ x" } }),
    String,
  );
  const { outputText, diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { removeComments: true, module: ts.ModuleKind.ESNext },
  });
  expect(diagnostics).toEqual([]);
  expect(outputText.trim()).toBe("export {};");
});

it("requires no body that no media type describes", () => {
  const requestBody = { required: true, content: {} };
  const post = { requestBody, responses: { "200": { description: "ok" } } };
  const text = emitOpenapiTypes(modelOf({ paths: { "/tees": { post } } }), String);
  expect(text).toContain("requestBody?: {");
});

it("does not modify the given contract", async () => {
  const contract = withSchemas({ A: { $ref: "#/components/schemas/B" }, B: {} });
  const before = JSON.stringify(contract);
  emitOpenapiTypes(contract, String);
  expect(JSON.stringify(contract)).toBe(before);
});
