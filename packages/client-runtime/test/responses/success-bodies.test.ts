import { type FaultResponse, respond, respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { type SuccessBody, unwrap } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "../faults/fault-client.ts";

/** What a vendor may send in place of what it documents. */
const BODIES = {
  nothing: respond(200),
  "white space": respond(200, " \r\n"),
  "a byte order mark alone": respond(200, "\ufeff"),
  "no content, 204": respond(204),
  "no content, 205": respond(205, "", { "Content-Length": "0" }),
  null: respondJson(null),
  "0": respondJson(0),
  false: respondJson(false),
  "an empty text": respondJson(""),
  "a text": respondJson("tee"),
  "an empty list": respondJson([]),
  "a list": respondJson([{ id: "tee" }]),
  "an empty object": respondJson({}),
  "an object": respondJson({ id: "tee" }),
} satisfies Readonly<Record<string, FaultResponse>>;

type Body = keyof typeof BODIES;

const EMPTY: readonly Body[] = [
  "nothing",
  "white space",
  "a byte order mark alone",
  "no content, 204",
  "no content, 205",
];
const SCALARS: readonly Body[] = ["null", "0", "false", "an empty text", "a text"];
const LISTS: readonly Body[] = ["an empty list", "a list"];
const OBJECTS: readonly Body[] = ["an empty object", "an object"];

/** By what is documented: the bodies that are refused, with what is wrong with them. */
const REFUSED: readonly (readonly [SuccessBody, string, readonly Body[]])[] = [
  ["object", "empty", EMPTY],
  ["object", "no object", [...SCALARS, ...LISTS]],
  ["array", "empty", EMPTY],
  ["array", "no array", [...SCALARS, ...OBJECTS]],
  ["value", "empty", EMPTY],
];
const TAKEN: readonly (readonly [SuccessBody, readonly Body[]])[] = [
  ["object", OBJECTS],
  ["array", LISTS],
  ["value", [...SCALARS, ...LISTS, ...OBJECTS]],
  ["any", [...EMPTY, ...SCALARS, ...LISTS, ...OBJECTS]],
];
const refused = REFUSED.flatMap(([success, problem, bodies]) =>
  bodies.map((body) => ({ success, problem, body })),
);
const taken = TAKEN.flatMap(([success, bodies]) => bodies.map((body) => ({ success, body })));

async function callFor(success: SuccessBody | undefined, response: FaultResponse) {
  const server = await serve(() => response);
  const metadata = { ...OPERATIONS.put.metadata, ...(success && { success }) };
  return { server, called: call(clientOf(server), { ...OPERATIONS.put, metadata }) };
}

describe("a 2xx response whose body is not what is documented", () => {
  it.each(refused)("$body for $success", async ({ success, problem, body }) => {
    const { server, called } = await callFor(success, BODIES[body]);
    expect(await rejectionOf(called)).toMatchObject({
      name: "ParseError",
      problem,
      phase: "body",
      attempts: 1,
      ambiguous: true,
    });
    expect(server.requests.length).toBe(1);
  });

  it("an object is documented where nothing else is said", async () => {
    const { called } = await callFor(undefined, BODIES["a list"]);
    expect(await rejectionOf(called)).toMatchObject({ name: "ParseError", problem: "no object" });
  });

  it("a status that is not documented has the body of those that are", async () => {
    const server = await serve(() => respond(202));
    const metadata = {
      ...OPERATIONS.put.metadata,
      success: { 201: "none", "2XX": "object" },
    } as const;
    const called = call(clientOf(server), { ...OPERATIONS.put, metadata });
    const error = await rejectionOf(called);
    expect(error).toMatchObject({ name: "ParseError", problem: "empty", status: 202 });
  });
});

describe("a 2xx response whose body is what is documented", () => {
  it.each(taken)("$body for $success", async ({ success, body }) => {
    const { called } = await callFor(success, BODIES[body]);
    const { error, status } = await called;
    expect({ error, status }).toEqual({
      error: undefined,
      status: body.includes("204") ? 204 : body.includes("205") ? 205 : 200,
    });
  });

  it.each(Object.keys(BODIES) as Body[])("none is documented: %s is undefined", async (body) => {
    const { called } = await callFor("none", BODIES[body]);
    expect(unwrap(await called)).toBeUndefined();
  });
});
