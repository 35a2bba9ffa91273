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
  type ContractPair,
  type Proof,
  proveByTypes,
} from "../../src/consumer-program/prove-by-types.ts";
import { typecheckProgram } from "../../src/io/typecheck-program.ts";
import { body, object, postTees, respondsWith, response } from "./contract-pair.ts";

const text: JsonObject = { type: "string" };
const refer = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const both = (schema: JsonObject): JsonObject => ({ ...body(schema), ...respondsWith(schema) });

async function vendorContract(vendor: string, order: (document: JsonObject) => JsonObject) {
  const { config, contract } = await readVendor(vendor);
  const document = order(contract);
  const { model } = buildModel(vendorNames(vendor), config, document, []);
  return { document, model } satisfies Contract;
}

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

const deep = (last: JsonObject) => postTees(both(refer("Link0")), chain(30, last));

const old = object({ a: text, b: text });
const now = object({ a: text });
const OTHERS: readonly ContractPair[] = [
  { id: "other", schema: refer("Other"), schemas: { Tee: old, Other: now } },
  { id: "inline", schema: now, schemas: { Tee: old } },
  {
    id: "nullable",
    schema: { anyOf: [refer("Other"), { type: "null" }] },
    schemas: { Tee: old, Other: now },
  },
].map(({ id, schema, schemas }) => ({
  id,
  before: postTees(body(refer("Tee")), { Tee: old }),
  after: postTees(body(schema), schemas),
}));

const member = (kind: string, own: JsonObject) =>
  object({ kind: { const: kind }, ...own }, ["kind"]);
const union = (own: JsonObject) =>
  postTees(body({ oneOf: [member("a", { x: text }), member("b", own)] }));

/** The first pair is the deep one: its files are in the folder `p0`. */
const PAIRS: readonly ContractPair[] = [
  { id: "deep", before: deep(old), after: deep(now) },
  ...OTHERS,
  { id: "union", before: union({ y: text, z: text }), after: union({ y: text }) },
];

let vendors: readonly string[] = [];
let proofs: ReadonlyMap<string, Proof> = new Map();
let deepSize = 0;

// All in one program: a compiler spends most of its time reading its libraries.
beforeAll(async () => {
  vendors = await listVendors(WORKSPACE_ROOT);
  const shuffled = vendors.map(async (vendor, seed) => ({
    id: vendor,
    before: await vendorContract(vendor, (contract) => contract),
    after: await vendorContract(vendor, (contract) =>
      orderContract(objectOr(shuffleKeys(contract, seed))),
    ),
  }));
  proofs = await proveByTypes([...PAIRS, ...(await Promise.all(shuffled))], (files) => {
    const own = [...files].filter(([path]) => path.startsWith("p0/"));
    deepSize = Math.max(deepSize, own.map(([, file]) => file).join("").length);
    return typecheckProgram(files);
  });
});

describe("the programs of all vendors", () => {
  it("compile against the same contract in any order", () => {
    expect(vendors.length).toBeGreaterThan(3);
    for (const vendor of vendors) {
      expect(proofs.get(vendor), vendor).toEqual({
        redLines: [],
        inconclusiveLines: [],
        failure: undefined,
      });
    }
  });
});

describe("proveByTypes", () => {
  it("reads recursive and shared schemas once, and finds what changed at the bottom", () => {
    expect(deepSize).toBeGreaterThan(0);
    expect(deepSize).toBeLessThan(400_000);
    const lines = proofs.get("deep")?.redLines ?? [];
    expect(lines.map(({ use }) => `${use.kind} ${use.pointer}`).sort()).toEqual([
      "init-full /components/schemas/Link30/properties/b",
      "response-read /components/schemas/Link30/properties/b",
    ]);
  });

  it("follows a schema that is now another component, or inline", () => {
    for (const { id } of OTHERS) {
      const red = proofs.get(id)?.redLines.map(({ use }) => `${use.kind} ${use.pointer}`);
      expect(red, id).toEqual(["init-full /components/schemas/Tee/properties/b"]);
    }
  });

  it("writes a literal of every member of a union", () => {
    const red = proofs.get("union")?.redLines.map(({ use }) => use.pointer) ?? [];
    expect(red).toEqual([
      "/paths/~1tees/post/requestBody/content/application~1json/schema/oneOf/1/properties/z",
    ]);
  });

  it("fails a pair whose package does not compile by itself, and proves the others", async () => {
    const good = postTees({ responses: { "200": response(text) } });
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
      /does not compile against the new package, .*: after\/schemas.ts:\d+ TS2322/,
    );
    expect(types.get("second")?.failure).toBeUndefined();
    const syntax = await proveByTypes(pairs, spoil("p1/before/index.ts", "export type = ;"));
    expect(syntax.get("first")?.failure).toBeUndefined();
    expect(syntax.get("second")?.failure).toMatch(/does not parse: before\/index.ts:\d+ TS1/);
  });

  it("does not accept a silent compiler as a proof", async () => {
    const contract = postTees({});
    const pairs = [{ id: "a", before: contract, after: contract }];
    await expect(proveByTypes(pairs, async () => [])).rejects.toThrow("missed the planted error");
  });

  it("sets lines aside that do not compile against an identical copy either", async () => {
    const before = postTees(respondsWith(object({ a: text, b: text })));
    const after = postTees(respondsWith(object({ a: text })));
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
    expect(proofs.get("odd")?.inconclusiveLines).toHaveLength(1);
  });
});
