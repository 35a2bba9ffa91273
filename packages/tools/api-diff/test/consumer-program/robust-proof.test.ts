import {
  buildModel,
  type Contract,
  listVendors,
  orderContract,
  readVendor,
  vendorNames,
} from "@org/codegen/contract";
import { shuffleKeys, WORKSPACE_ROOT } from "@org/codegen/test-support";
import { type JsonObject, objectOr } from "@org/test-doubles/json";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Compile,
  type Proof,
  proveByTypes,
} from "../../src/consumer-program/prove-by-types.ts";
import { typecheckProgram } from "../../src/io/typecheck-program.ts";
import { answer, answers, body, object, postTees } from "./contract-pair.ts";

const text: JsonObject = { type: "string" };
const refer = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const both = (schema: JsonObject): JsonObject => ({ ...body(schema), ...answers(schema) });

async function vendorContract(vendor: string, order: (document: JsonObject) => JsonObject) {
  const { config, contract } = await readVendor(vendor);
  const document = order(contract);
  const { model } = buildModel(vendorNames(vendor), config, document, []);
  return { document, model } satisfies Contract;
}

describe("the programs of the four contracts", () => {
  let proofs: ReadonlyMap<string, Proof> = new Map();
  let vendors: readonly string[] = [];
  beforeAll(async () => {
    vendors = await listVendors(WORKSPACE_ROOT);
    const pairs = vendors.map(async (vendor, seed) => ({
      id: vendor,
      before: await vendorContract(vendor, (contract) => contract),
      after: await vendorContract(vendor, (contract) =>
        orderContract(objectOr(shuffleKeys(contract, seed))),
      ),
    }));
    proofs = await proveByTypes(await Promise.all(pairs), typecheckProgram);
  });

  it("compile against the same contract in any order", () => {
    expect(vendors.length).toBeGreaterThan(3);
    for (const vendor of vendors) {
      expect(proofs.get(vendor), vendor).toEqual({
        redLines: [],
        blindLines: [],
        failure: undefined,
      });
    }
  });
});

/** A chain of schemas, each of which refers to the next twice and to itself: 2 to the depth, unfolded. */
function chain(depth: number, last: JsonObject): JsonObject {
  const links = Array.from({ length: depth }, (_, index): [string, JsonObject] => {
    const next = refer(`Link${index + 1}`);
    const self = refer(`Link${index}`);
    const many = { type: "array", items: self };
    return [`Link${index}`, object({ left: next, right: next, many, self })];
  });
  return { ...Object.fromEntries(links), [`Link${depth}`]: last };
}

describe("proveByTypes", () => {
  it("reads recursive and shared schemas once, and finds what changed at the bottom", async () => {
    const before = postTees(both(refer("Link0")), chain(30, object({ a: text, b: text })));
    const after = postTees(both(refer("Link0")), chain(30, object({ a: text })));
    let size = 0;
    const proofs = await proveByTypes([{ id: "deep", before, after }], (files) => {
      size = [...files.values()].join("").length;
      return typecheckProgram(files);
    });
    expect(size).toBeLessThan(400_000);
    const lines = proofs.get("deep")?.redLines ?? [];
    expect(lines.map(({ use }) => `${use.kind} ${use.pointer}`).sort()).toEqual([
      "init-full /components/schemas/Link30/properties/b",
      "response-read /components/schemas/Link30/properties/b",
    ]);
  });

  it("follows a schema that is now another component, or stands in place", async () => {
    const old = object({ a: text, b: text });
    const now = object({ a: text });
    const steps = [
      { id: "other", schema: refer("Other"), schemas: { Tee: old, Other: now } },
      { id: "inline", schema: now, schemas: { Tee: old } },
      {
        id: "nullable",
        schema: { anyOf: [refer("Other"), { type: "null" }] },
        schemas: { Tee: old, Other: now },
      },
    ];
    const before = postTees(body(refer("Tee")), { Tee: old });
    const pairs = steps.map(({ id, schema, schemas }) => ({
      id,
      before,
      after: postTees(body(schema), schemas),
    }));
    const proofs = await proveByTypes(pairs, typecheckProgram);
    for (const { id } of steps) {
      const red = proofs.get(id)?.redLines.map(({ use }) => `${use.kind} ${use.pointer}`);
      expect(red, id).toEqual(["init-full /components/schemas/Tee/properties/b"]);
    }
  });

  it("writes a literal of every member of a union", async () => {
    const member = (kind: string, own: JsonObject) =>
      object({ kind: { const: kind }, ...own }, ["kind"]);
    const union = (...members: readonly JsonObject[]) => postTees(body({ oneOf: members }));
    const a = member("a", { x: text });
    const proofs = await proveByTypes(
      [
        {
          id: "union",
          before: union(a, member("b", { y: text, z: text })),
          after: union(a, member("b", { y: text })),
        },
      ],
      typecheckProgram,
    );
    const red = proofs.get("union")?.redLines.map(({ use }) => use.pointer) ?? [];
    expect(red).toEqual([
      "/paths/~1tees/post/requestBody/content/application~1json/schema/oneOf/1/properties/z",
    ]);
  });

  it("fails a pair whose package does not compile by itself, and proves the others", async () => {
    const good = postTees({ responses: { "200": answer(text) } });
    const spoil =
      (file: string, line: string): Compile =>
      (files) =>
        typecheckProgram(
          new Map([...files].map(([path, own]) => [path, path === file ? `${own}${line}\n` : own])),
        );
    const pairs = ["first", "second"].map((id) => ({ id, before: good, after: good }));
    const types = await proveByTypes(
      pairs,
      spoil("p0/after/schemas.ts", "export const a: string = 1;"),
    );
    expect(types.get("first")?.failure).toMatch(
      /does not compile .*: after\/schemas.ts:\d+ TS2322/,
    );
    expect(types.get("second")?.failure).toBeUndefined();
    const syntax = await proveByTypes(pairs, spoil("p1/before/index.ts", "export type = ;"));
    expect(syntax.get("first")?.failure).toBeUndefined();
    expect(syntax.get("second")?.failure).toMatch(/does not parse: before\/index.ts:\d+ TS1/);
  });

  it("does not take the silence of a compiler for a proof", async () => {
    const contract = postTees({});
    const pairs = [{ id: "a", before: contract, after: contract }];
    await expect(proveByTypes(pairs, async () => [])).rejects.toThrow("passed over an error");
  });

  it("sets lines aside that are red against an identical copy too", async () => {
    const before = postTees(answers(object({ a: text, b: text })));
    const after = postTees(answers(object({ a: text })));
    let round = 0;
    const proofs = await proveByTypes([{ id: "odd", before, after }], async (files) => {
      const messages = await typecheckProgram(files);
      round += 1;
      if (round === 1) return messages;
      const line = (files.get("p0/program.ts") ?? "")
        .split("\n")
        .findIndex((one) => one.includes('value["b"]'));
      return [...messages, { file: "p0/program.ts", line: line + 1, code: "TS2322", text: "No." }];
    });
    expect(proofs.get("odd")?.redLines).toEqual([]);
    expect(proofs.get("odd")?.blindLines).toHaveLength(1);
  });
});
