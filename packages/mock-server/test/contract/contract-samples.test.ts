import { readdirSync } from "node:fs";
import { BINARY_SAMPLE, type SampleOptions, sampleSchema } from "@org/test-doubles/sample";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract/contract-document.ts";
import { listOperations } from "../../src/contract/list-operations.ts";
import { createSchemaChecker } from "../../src/wire/schema-checker.ts";
import { readContract } from "./read-contract.ts";

const specs = new URL("../../../../specs/", import.meta.url);
const vendors = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(vendors.map(({ name }) => name))("samples for %s", (vendor) => {
  const document = readContract(vendor);
  const checker = createSchemaChecker(document);

  /** Paths of the samples that their own schema refuses. */
  function invalidSamples(
    schemas: readonly (readonly [where: string, schema: Schema])[],
  ): string[] {
    return schemas.flatMap(([where, schema]) =>
      (["request", "response"] as const).flatMap((direction) =>
        (["minimal", "full"] as const).flatMap((mode) => {
          const components = document.components as SampleOptions["components"];
          const sample = sampleSchema(schema, { mode, direction, components });
          const problems = checker.check(schema, withText(sample), direction);
          return problems.map((problem) => `${where} ${direction} ${mode}: ${problem}`);
        }),
      ),
    );
  }

  it("are valid for every named schema", () => {
    const schemas = Object.entries(document.components?.schemas ?? {});
    expect(invalidSamples(schemas)).toEqual([]);
  });

  it("are valid for every parameter, body and response", () => {
    const operations = listOperations(document);
    const schemas = operations.flatMap((operation) => [
      ...operation.parameters.map((one) => [`${operation.name} ${one.name}`, one.schema] as const),
      ...(operation.body?.contents ?? []).map(
        (one) => [`${operation.name} body`, one.schema] as const,
      ),
      ...operation.responses.flatMap((response) =>
        response.contents.map((one) => [`${operation.name} ${response.key}`, one.schema] as const),
      ),
    ]);
    expect(operations.length).toBeGreaterThan(0);
    expect(invalidSamples(schemas)).toEqual([]);
  });
});

function withText(value: unknown): unknown {
  if (value === BINARY_SAMPLE) return "";
  if (Array.isArray(value)) return value.map(withText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withText(part)]));
}
