import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/codegen";
import { writeBelow } from "@org/exec";
import { expect, it, onTestFinished } from "vitest";
import { formatTotals } from "../../src/corpus/format-corpus.ts";
import { runCorpus } from "../../src/corpus/run-corpus.ts";

const info = { title: "Pets", version: "1" };
const fine = { "200": { description: "Fine." } };
const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
const impossible = { allOf: [{ type: "string" }, { type: "integer" }] };
const DOCUMENTS: Readonly<Record<string, object>> = {
  "a/sound.json": {
    openapi: "3.1.0",
    info,
    servers: [{ url: "https://api.pets.example/v1" }],
    paths: {
      "/pets": {
        get: { operationId: "list-pets", responses: fine },
        post: { operationId: "listPets", responses: fine },
      },
      "/pets/{id}": { get: { operationId: "getPet", parameters, responses: fine } },
    },
  },
  "b.json": {
    openapi: "3.0.3",
    info,
    paths: {
      "/pets": {
        get: { operationId: "list" },
        post: {
          operationId: "add",
          requestBody: { content: { "application/json": { schema: impossible } } },
          responses: fine,
        },
      },
    },
  },
  "c.json": { swagger: "1.2", info, paths: {} },
  "d/api.json": {
    openapi: "3.1.0",
    info,
    paths: { "/pets": { $ref: "paths.json#/pets" } },
  },
  "d/paths.json": { pets: { get: { operationId: "listPets", responses: fine } } },
};

it("takes every document through, and reports its result", async () => {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, document] of Object.entries(DOCUMENTS)) {
    await writeBelow(folder, path, JSON.stringify(document));
  }
  const started: string[] = [];
  const reports = await runCorpus({
    workspaceRoot: WORKSPACE_ROOT,
    folder,
    calls: true,
    types: false,
    onStart: (path, index, count) => started.push(`${index + 1}/${count} ${path}`),
    onReport: () => {},
  });
  expect(started).toEqual(["1/4 a/sound.json", "2/4 b.json", "3/4 c.json", "4/4 d/api.json"]);
  const results = reports.map(({ path, operations, result, diagnostics, callsOk, callsFailed }) => {
    const codes = diagnostics.map(({ code }) => code);
    return { path, operations, result, codes, callsOk, callsFailed };
  });
  expect(results).toEqual([
    { path: "a/sound.json", operations: 3, result: "ok", codes: [], callsOk: 3, callsFailed: 0 },
    {
      path: "b.json",
      operations: 2,
      result: "repaired",
      codes: ["RESPONSES_MISSING", "CALL_UNSAMPLED"],
      callsOk: 1,
      callsFailed: 1,
    },
    {
      path: "c.json",
      operations: 0,
      result: "refused",
      codes: ["NOT_OPENAPI"],
      callsOk: 0,
      callsFailed: 0,
    },
    { path: "d/api.json", operations: 1, result: "ok", codes: [], callsOk: 1, callsFailed: 0 },
  ]);
  expect(reports.map(({ typecheckMs }) => typeof typecheckMs)).toEqual([
    "number",
    "number",
    "object",
    "number",
  ]);
});

const text = { type: "string" };
const typed = {
  openapi: "3.1.0",
  info,
  servers: [{ url: "https://api.pets.example" }],
  paths: {
    "/pets": {
      post: {
        operationId: "addPet",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
        },
        responses: fine,
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { id: { ...text, readOnly: true }, kind: { enum: ["cat", "dog"] }, age: text },
      },
    },
  },
};

it("tries the types of a document with values that another library makes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeBelow(folder, "pets.json", JSON.stringify(typed));
  const [report] = await runCorpus({
    workspaceRoot: WORKSPACE_ROOT,
    folder,
    calls: false,
    types: true,
    onStart: () => {},
    onReport: () => {},
  });
  const { valid = 0, assigned, broken = 0, refused } = report?.types ?? {};
  expect(valid).toBeGreaterThan(5);
  expect(broken).toBeGreaterThan(5);
  expect({ assigned, refused }).toEqual({ assigned: valid, refused: broken });
  expect(formatTotals([report].flatMap((one) => one ?? []))).toMatch(
    /; (\d+)\/\1 \(100\.00 %\) of valid values assigned, (\d+)\/\2 \(100\.00 %\) of broken/,
  );
});
