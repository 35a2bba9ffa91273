import { expect, it } from "vitest";
import type { Schema } from "../../src/contract/contract-document.ts";
import { createSchemaChecker } from "../../src/wire/schema-checker.ts";

const id: Schema = { type: "string", readOnly: true };
const document = {
  openapi: "3.1.1",
  components: {
    schemas: {
      Id: id,
      Base: {
        type: "object",
        properties: { id: { $ref: "#/components/schemas/Id" } },
        required: ["id"],
      },
      Derived: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          { type: "object", required: ["id", "name"] },
        ],
      },
      Secret: {
        type: "object",
        properties: { pin: { type: "string", writeOnly: true } },
        required: ["pin"],
      },
      Ring: { type: "object", properties: { next: { $ref: "#/components/schemas/Ring" } } },
    } satisfies Record<string, Schema>,
  },
};
const { check } = createSchemaChecker(document);

it.each<[name: string, direction: "request" | "response", value: unknown, valid: boolean]>([
  ["Base", "request", {}, true],
  ["Base", "response", {}, false],
  ["Base", "request", { id: 1 }, false],
  ["Derived", "request", { name: "a" }, true],
  ["Derived", "request", {}, false],
  ["Derived", "response", { name: "a" }, false],
  ["Secret", "request", {}, false],
  ["Secret", "response", {}, true],
  ["Ring", "request", { next: { next: 1 } }, false],
])("%s in a %s: %j", (name, direction, value, valid) => {
  expect(check({ $ref: `#/components/schemas/${name}` }, value, direction).length === 0).toBe(
    valid,
  );
});
