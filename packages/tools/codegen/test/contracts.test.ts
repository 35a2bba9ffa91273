import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { listVendors } from "../src/io/workspace/read-workspace.ts";
import { WORKSPACE_ROOT } from "./support/workspace-root.ts";

const vendors = await listVendors(WORKSPACE_ROOT);
const read = (vendor: string) =>
  readFileSync(join(WORKSPACE_ROOT, "specs", vendor, "openapi.json"), "utf8");

it("finds contracts to check", () => {
  expect(vendors).toEqual(["fanfare", "solvimon", "userflux", "voucherify"]);
});

describe.each(vendors)("the contract of %s", (vendor) => {
  it("passes the official schema of OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(read(vendor)));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("was generated from the sources in its lock, byte for byte", () => {
    const folder = join(WORKSPACE_ROOT, "specs", vendor);
    const files = readdirSync(join(folder, "source"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    const { sources } = JSON.parse(readFileSync(join(folder, "spec.lock.json"), "utf8"));
    expect(files.length).toBeGreaterThan(0);
    expect(Object.keys(sources).sort()).toEqual(files.sort());
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      const hash = createHash("sha256").update(bytes).digest("hex");
      expect({ file, sha256: sources[file].sha256 }).toEqual({ file, sha256: hash });
    }
  });

  it("passes Redocly's structural rules", async () => {
    expect(await lint(read(vendor))).toEqual([]);
  });
});

it("the rules detect a broken contract", async () => {
  const document = JSON.parse(read("userflux"));
  document.paths["/product"].post.responses["204"].content = { "application/json": { shema: {} } };
  document.components.schemas.UpsertProductRequest.properties.id.type = "strin";
  const problems = await lint(JSON.stringify(document));
  expect(problems.map(({ rule }) => rule)).toEqual(["struct", "struct"]);
});

/** Rules that say whether a document is well formed; the others are a matter of taste. */
async function lint(source: string): Promise<{ rule: string; message: string }[]> {
  const config = await createConfig({
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "spec-components-invalid-map-name": "error",
      "path-parameters-defined": "error",
      "operation-operationId-unique": "error",
      "no-identical-paths": "error",
    },
  });
  const problems = await lintFromString({ source, config });
  return problems.map(({ ruleId, message }) => ({ rule: ruleId, message }));
}
