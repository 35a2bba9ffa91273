import { respond } from "@org/testing/faults";
import { afterEach, describe, expect, it } from "vitest";
import { call, clientOf, OPERATIONS, serve } from "./fault-client.ts";

const json = { "Content-Type": "application/json" };
const BODIES = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"data":{"__proto__":{"polluted":true},"toString":1}}',
  '[{"__proto__":{"polluted":true}}]',
  '{"then":1,"hasOwnProperty":1,"status":200,"ok":true,"error":{"__proto__":{"polluted":true}}}',
];
// A list among them is a success too.
const putAnything = {
  ...OPERATIONS.put,
  metadata: { ...OPERATIONS.put.metadata, success: "any" },
} as const;
const CASES = BODIES.flatMap((body) => [200, 400, 503].map((status) => ({ body, status })));

afterEach(() => {
  expect("polluted" in {}).toBe(false);
});

describe("a response with the names of prototypes", () => {
  it.each(CASES)("$status $body", async ({ body, status }) => {
    const server = await serve(() =>
      respond(status, body, { ...json, __proto__x: "1", constructor: "polluted" }),
    );
    const before = Object.getOwnPropertyNames(Object.prototype);
    const result = await call(clientOf(server), putAnything);
    const value = result.error === undefined ? result.data : result.error.body;
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(JSON.stringify(value)).toBe(body);
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
    expect("polluted" in Object(result)).toBe(false);
    expect("polluted" in Object(result.error)).toBe(false);
  });
});
