import { describe, expect, it } from "vitest";
import { emitVendor } from "../../src/emit/emit-vendor.ts";
import { emitOpenapiTypes } from "../../src/emit/types.ts";
import { findInt64 } from "../../src/int64-shape.ts";
import type { JsonObject } from "../../src/json/json.ts";
import type { ApiModel, Int64Type } from "../../src/model.ts";
import { listDecisions } from "../../src/onboard/list-decisions.ts";
import { findTypeErrors } from "../support/find-type-errors.ts";
import { modelOf } from "../support/model-of.ts";

const INT64 = { type: "integer", format: "int64" };
const TEXT = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, rest: JsonObject = {}) => {
  return { type: "object", properties, ...rest };
};
const schemas = {
  Tee: object(
    {
      id: INT64,
      size: { ...INT64, enum: [1, 2] },
      parts: { type: "array", items: ref("Tee") },
      count: { type: "integer" },
    },
    { required: ["id"] },
  ),
  Holder: { allOf: [ref("Tee"), object({ at: { type: ["integer", "null"], format: "int64" } })] },
  Plain: object({ count: { type: "integer" }, text: { ...TEXT, format: "int64" } }),
};

describe("the shape of a schema", () => {
  const { shapeOf, reachable } = findInt64({ schemas: new Map(Object.entries(schemas)) });
  const tee = { id: true, size: true, parts: { "*": "Tee" } };
  it.each<[JsonObject, unknown]>([
    [INT64, true],
    [ref("Tee"), "Tee"],
    [ref("Plain"), undefined],
    [ref("Holder"), "Holder"],
    [{ type: "array", items: INT64 }, { "*": true }],
    [{ type: "array", prefixItems: [TEXT, INT64] }, { "*": true }],
    [{ type: "object", additionalProperties: ref("Tee") }, { "*": "Tee" }],
    [{ type: "object", patternProperties: { "^x": INT64 } }, { "*": true }],
    [{ anyOf: [ref("Tee"), { type: "null" }] }, "Tee"],
    [{ oneOf: [ref("Tee"), object({ at: INT64 })] }, { ...tee, at: true }],
    [{ anyOf: [INT64, object({ at: INT64 })] }, { ".": true, at: true }],
    [{ anyOf: [object({ a: ref("Tee") }), object({ a: ref("Tee") })] }, { a: "Tee" }],
    [object({ text: TEXT }), undefined],
  ])("of %j", (schema, want) => {
    expect(shapeOf(schema)).toEqual(want);
  });
  it("brings those that it refers to", () => {
    expect(reachable(["Holder"])).toEqual({ Holder: { ...tee, at: true }, Tee: tee });
    expect(reachable([{ a: "Tee" }])).toEqual({ Tee: tee });
    expect(reachable([true])).toEqual({});
  });
});

function model(int64?: Int64Type): ApiModel {
  const content = { "application/json": { schema: ref("Tee") } };
  const failed = { "application/json": { schema: object({ code: INT64 }) } };
  const post = {
    parameters: [{ name: "since", in: "query", schema: INT64 }],
    requestBody: { required: true, content },
    responses: {
      "200": { description: "ok", content },
      "400": { description: "failed", content: failed },
    },
  };
  const get = {
    responses: {
      "200": { description: "ok", content: { "application/json": { schema: ref("Plain") } } },
    },
  };
  const paths = { "/tees": { post, get } };
  return modelOf({ paths, components: { schemas } }, int64 ? { int64 } : {});
}

async function filesOf(int64?: Int64Type) {
  const { machine } = await emitVendor(model(int64), "1.0.0", "MIT");
  return machine;
}

it.each<[Int64Type, string, string]>([
  ["bigint", "bigint", "1n | 2n"],
  ["string", "string", '"1" | "2"'],
])("as %s is typed so in requests, responses and paths", async (int64, type, listed) => {
  const files = await filesOf(int64);
  const text = (name: string) => files.get(`packages/acme/src/generated/${name}`) ?? "";
  expect(text("schemas.ts")).toContain(`  id: ${type};\n  size?: ${listed} | undefined;`);
  expect(text("schemas.ts")).toContain(`at?: ${type} | null`);
  expect(text("schemas.ts")).toContain("count?: number");
  expect(text("operations.ts")).toContain(`since?: ${type} | undefined;`);
  expect(text("operations.ts")).toContain(`code?: ${type};`);
  expect(emitOpenapiTypes(model(int64), String)).toContain(`id: ${type};`);
  expect(text("values.ts")).toBe("");
  const metadata = text("metadata.ts");
  expect(metadata).toContain(`  as: "${int64}",\n  shapes: { Tee: `);
  expect(metadata).toContain('encodeInt64(value, metadata, "Tee", int64)');
  expect(metadata).toContain('readBody: (response, context) => readInt64(response, context, "Tee"');
  expect(metadata).toContain(
    "readError: (response, context) => readInt64(response, context, { code",
  );
  expect(metadata.match(/readInt64\(/g)).toHaveLength(2);
  const sources = [...files].filter(([path]) => path.includes("/src/generated/"));
  expect(findTypeErrors(new Map(sources))).toEqual([]);
  expect(files.get("packages/acme/README.md")).toContain(
    `Each is a \`${int64}\` with all its digits`,
  );
});

it("as number is a number as any other, and the README names the fields", async () => {
  const files = await filesOf();
  const metadata = files.get("packages/acme/src/generated/metadata.ts") ?? "";
  expect(metadata).not.toMatch(/int64/i);
  expect(files.get("packages/acme/src/generated/schemas.ts")).toContain("  id: number;");
  expect(files.get("packages/acme/README.md")).toContain(
    "lose digits beyond 2^53 (9007199254740991): `Tee.id`, `Tee.size`, `Holder.at`, ",
  );
  expect(files.get("packages/acme/src/generated/values.ts")).toContain(
    "teeSizeValues = [1, 2] as const",
  );
  expect([...files]).toEqual([...(await filesOf("number"))]);
});

it("is a question for who adds the vendor", () => {
  const asked = listDecisions(model(), []).filter((decision) => decision.includes("int64"));
  expect(asked).toEqual([
    expect.stringContaining("5 fields are integers of 64 bits, such as Tee.id"),
  ]);
  expect(listDecisions(modelOf({}), []).join("\n")).not.toContain("int64");
});
