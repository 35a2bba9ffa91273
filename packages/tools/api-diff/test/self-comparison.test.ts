import { join, relative } from "node:path";
import { findDocuments, listVendors, readOpenApiFile, WORKSPACE_ROOT } from "@org/codegen/contract";
import { beforeAll, describe, expect, it } from "vitest";
import type { Judgment } from "../src/change.ts";
import { compareContracts } from "../src/compare-contracts.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";

/** One document for each way of describing a value that is easily judged wrong. */
const IDIOMS = join(import.meta.dirname, "idioms");

const idioms = (await findDocuments(IDIOMS)).map((file) => join(IDIOMS, file));
const contracts = (await listVendors(WORKSPACE_ROOT)).map((vendor) =>
  join(WORKSPACE_ROOT, "specs", vendor, "openapi.json"),
);
const paths = [...idioms, ...contracts];

describe("a document compared with itself", () => {
  let judgments: ReadonlyMap<string, Judgment>;

  beforeAll(async () => {
    const comparisons = paths.map(async (id) => {
      // Read twice, so that nothing can depend on both sides being the same objects.
      const { contract: before } = await readOpenApiFile(id);
      const { contract: after } = await readOpenApiFile(id);
      if (!before || !after) throw new Error(`${id} is not OpenAPI.`);
      return { id, before, after };
    });
    judgments = await compareContracts(await Promise.all(comparisons), typecheckProgram);
  });

  it.for(paths.map((path) => [relative(WORKSPACE_ROOT, path), path] as const))(
    "has no changes: %s",
    ([, path]) => {
      expect(judgments.get(path)).toEqual({ level: "none", agree: true, changes: [] });
    },
  );
});
