import type { Contract } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";
import { beforeAll, describe, expect, it } from "vitest";
import { type Proof, proveByTypes } from "../../src/consumer-program/prove-by-types.ts";
import type { UseKind } from "../../src/consumer-program/use.ts";
import { typecheckProgram } from "../../src/io/typecheck-program.ts";
import { body, contractWith, object, postTees, respondsWith, response } from "./contract-pair.ts";

interface Step {
  readonly name: string;
  readonly before: Contract;
  readonly after: Contract;
  /** All kinds of uses with red lines, in alphabetical order. */
  readonly red: readonly UseKind[];
  /** Where a red line must be. */
  readonly at?: string;
}

const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "number" };
const bodyAt = "/paths/~1tees/post/requestBody/content/application~1json/schema";
const responseAt = "/paths/~1tees/post/responses/200/content/application~1json/schema";

function listTees(pagination: JsonObject): Contract {
  const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }];
  const list = object({ tees: { type: "array", items: text } }, ["tees"]);
  const get = { operationId: "listTees", parameters, ...respondsWith(list), ...pagination };
  return contractWith({ paths: { "/tees": { get } } });
}

function secured(scheme: JsonObject): Contract {
  const responses = { "200": { description: "ok" } };
  return contractWith(
    {
      paths: { "/tees": { get: { security: [{ Key: [] }], responses } } },
      components: { securitySchemes: { Key: scheme } },
    },
    { credentials: { Key: "key" } },
  );
}

function servedIn(regions: readonly string[]): Contract {
  const url = "https://{region}.acme.example";
  const region = { default: "eu", enum: regions };
  return contractWith({ servers: [{ url, variables: { region } }] }, { servers: { live: url } });
}

function withPath(path: string): Contract {
  return contractWith({
    paths: { [path]: { get: { operationId: "getTee", ...respondsWith({}) } } },
  });
}

const kindOf = (kind: string, own: JsonObject) =>
  object({ kind: { const: kind }, ...own }, ["kind", ...Object.keys(own)]);

const steps: readonly Step[] = [
  {
    name: "nothing changed",
    before: postTees({ ...body(object({ a: text })), ...respondsWith(object({ b: text })) }),
    after: postTees({ ...body(object({ a: text })), ...respondsWith(object({ b: text })) }),
    red: [],
  },
  {
    name: "requests and responses grew compatibly",
    before: postTees({ ...body(object({ a: text })), ...respondsWith(object({ b: text }, ["b"])) }),
    after: postTees({
      ...body(object({ a: { type: ["string", "null"] }, c: text })),
      ...respondsWith(object({ b: text, d: text }, ["b", "d"])),
    }),
    red: [],
  },
  {
    name: "another operationId",
    before: postTees({ operationId: "createTee" }),
    after: postTees({ operationId: "addTee" }),
    red: ["export"],
    at: "/paths/~1tees/post",
  },
  {
    name: "an unused schema was removed",
    before: postTees({}, { Tee: object({ a: text }) }),
    after: postTees({}),
    red: ["export"],
    at: "/components/schemas/Tee",
  },
  {
    name: "an unused schema changed",
    before: postTees({}, { Tee: text }),
    after: postTees({}, { Tee: number }),
    red: ["response-assign"],
    at: "/components/schemas/Tee",
  },
  {
    name: "another path",
    before: withPath("/tees"),
    after: withPath("/shirts"),
    red: ["call"],
    at: "/paths/~1tees/get",
  },
  {
    name: "an optional request property was removed",
    before: postTees(body(object({ a: text, b: object({ c: text, d: text }) }))),
    after: postTees(body(object({ a: text, b: object({ c: text }) }))),
    red: ["init-full"],
    at: `${bodyAt}/properties/b/properties/d`,
  },
  {
    name: "an optional parameter was removed",
    before: postTees({
      parameters: [
        { name: "a", in: "query", schema: text },
        { name: "b", in: "query", schema: text },
      ],
    }),
    after: postTees({ parameters: [{ name: "a", in: "query", schema: text }] }),
    red: ["init-full"],
    at: "/paths/~1tees/post/parameters/1",
  },
  {
    name: "a parameter became required",
    before: postTees({ parameters: [{ name: "a", in: "query", schema: text }] }),
    after: postTees({ parameters: [{ name: "a", in: "query", schema: text, required: true }] }),
    red: ["init-assign", "init-minimal"],
    at: "/paths/~1tees/post",
  },
  {
    name: "an optional request property became required",
    before: postTees(body(object({ a: text, b: text }, ["b"]))),
    after: postTees(body(object({ a: text, b: text }, ["a", "b"]))),
    // A type with the optional property can no longer be passed either.
    red: ["init-assign", "init-minimal"],
    at: bodyAt,
  },
  {
    name: "a named interface must have an index signature",
    before: postTees(body(object({ a: text }, ["a"]))),
    after: postTees(body({ ...object({ a: text }, ["a"]), additionalProperties: text })),
    red: ["init-assign"],
  },
  {
    name: "an optional response property was removed",
    before: postTees(respondsWith(object({ a: text, b: text }, ["a"]))),
    after: postTees(respondsWith(object({ a: text }, ["a"]))),
    red: ["response-read"],
    at: `${responseAt}/properties/b`,
  },
  {
    name: "unnamed keys may no longer be read",
    before: postTees(
      respondsWith(object({ m: { ...object({ a: text }), additionalProperties: true } })),
    ),
    after: postTees(respondsWith(object({ m: object({ a: text }) }))),
    red: ["response-read"],
    at: `${responseAt}/properties/m`,
  },
  {
    name: "a response property may be null",
    before: postTees(respondsWith(object({ a: object({ b: text }) }))),
    after: postTees(
      respondsWith(object({ a: { anyOf: [object({ b: text }), { type: "null" }] } })),
    ),
    // Reading the property and assigning the body break too; presence shows that null is the cause.
    red: ["response-assign", "response-presence", "response-read"],
    at: `${responseAt}/properties/a`,
  },
  {
    name: "the response has another type",
    before: postTees(respondsWith({ type: "array", items: text })),
    after: postTees(respondsWith({ type: "array", items: number })),
    red: ["response-assign"],
    at: responseAt,
  },
  {
    name: "an error body that `default` described has another type",
    before: postTees({ responses: { "200": response({}), default: response(text) } }),
    after: postTees({
      responses: { "200": response({}), "404": response(number), default: response(text) },
    }),
    red: ["response-assign"],
    at: "/paths/~1tees/post/responses/default/content/application~1json/schema",
  },
  {
    name: "an unregistered status",
    before: postTees({}),
    after: postTees({ responses: { "200": response({}), "432": { description: "odd" } } }),
    red: ["status-exhaustive"],
  },
  {
    name: "a value was removed",
    before: postTees(respondsWith(object({ a: { enum: ["x", "y"], type: "string" } }))),
    after: postTees(respondsWith(object({ a: { enum: ["x"], type: "string" } }))),
    red: ["union-exhaustive"],
    at: `${responseAt}/properties/a`,
  },
  {
    name: "a member of a union was removed",
    before: postTees(respondsWith({ oneOf: [kindOf("x", { a: text }), kindOf("y", { b: text })] })),
    after: postTees(respondsWith({ oneOf: [kindOf("x", { a: text })] })),
    red: ["response-read", "union-exhaustive"],
    // The property is read through the union.
    at: responseAt,
  },
  {
    name: "a list is no longer paginated",
    before: listTees({ "x-pagination": { kind: "page", page: "page", items: "/tees" } }),
    after: listTees({}),
    red: ["pages"],
  },
  {
    name: "another kind of credential",
    before: secured({ type: "apiKey", in: "header", name: "Key" }),
    after: secured({ type: "http", scheme: "basic" }),
    red: ["auth"],
    at: "/components/securitySchemes/Key",
  },
  {
    name: "one region fewer",
    before: servedIn(["eu", "us"]),
    after: servedIn(["eu"]),
    red: ["server"],
    at: "/servers/0/variables/region",
  },
];

describe("proveByTypes", () => {
  let proofs: ReadonlyMap<string, Proof> = new Map();
  beforeAll(async () => {
    const pairs = steps.map(({ name, before, after }) => ({ id: name, before, after }));
    proofs = await proveByTypes(pairs, typecheckProgram);
  });

  it.each(steps)("finds exactly these red lines: $name", ({ name, red, at }) => {
    const proof = proofs.get(name);
    expect(proof?.failure).toBeUndefined();
    const lines = proof?.redLines ?? [];
    expect([...new Set(lines.map(({ use }) => use.kind))].sort()).toEqual(red);
    if (at !== undefined) expect(lines.map(({ use }) => use.pointer)).toContain(at);
  });

  it("gives the evidence: the operation, the line and the compiler's message", () => {
    const [red] = proofs.get("an optional request property was removed")?.redLines ?? [];
    expect(red).toEqual({
      use: {
        operation: "POST /tees",
        kind: "init-full",
        pointer: `${bodyAt}/properties/b/properties/d`,
      },
      line: expect.stringMatching(/^d: given</),
      message: expect.stringContaining("'d' does not exist in type"),
    });
    const all = [...proofs.values()].flatMap(({ redLines }) => redLines);
    expect(
      all.filter(({ message }) => /consumer-program|\/(?:before|after)\//.test(message)),
    ).toEqual([]);
  });

  it("calls by function and, through openapi-fetch, by path", () => {
    const linesOf = (name: string) => proofs.get(name)?.redLines.map(({ line }) => line);
    expect(linesOf("another path")).toEqual(['void byPath.GET("/tees", given<never>());']);
    expect(linesOf("a parameter became required")).toEqual([
      'void byPath.POST("/tees");',
      "void New.createTee(client, given<Old.CreateTeeInit>()",
      "void New.createTee(client",
    ]);
  });

  it("has a red line for every kind of use", () => {
    const kinds = new Set(steps.flatMap(({ red }) => red));
    expect([...kinds].sort()).toEqual([
      "auth",
      "call",
      "export",
      "init-assign",
      "init-full",
      "init-minimal",
      "pages",
      "response-assign",
      "response-presence",
      "response-read",
      "server",
      "status-exhaustive",
      "union-exhaustive",
    ]);
  });
});
