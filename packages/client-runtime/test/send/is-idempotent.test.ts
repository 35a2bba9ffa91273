import { describe, expect, it } from "vitest";
import { type HttpMethod, hasValue, type IdempotencyMetadata, randomKey } from "../../src/index.ts";
import { isIdempotent } from "../../src/retry/is-idempotent.ts";

const post = (idempotency: IdempotencyMetadata | undefined, body?: unknown): boolean =>
  isIdempotent(
    { method: "POST", path: "/p", ...(idempotency === undefined ? {} : { idempotency }) },
    body,
  );

describe("a call is idempotent", () => {
  it.each<[HttpMethod, boolean]>([
    ["GET", true],
    ["HEAD", true],
    ["OPTIONS", true],
    ["PUT", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
    ["TRACE", false],
  ])("by its method: %s %s", (method, want) => {
    expect(isIdempotent({ method, path: "/p" }, { id: 1 })).toBe(want);
  });

  it("by its metadata", () => {
    expect(post(undefined)).toBe(false);
    expect(post("always")).toBe(true);
    expect(post({ header: "Idempotency-Key", createKey: randomKey })).toBe(true);
    expect(post({ whenBody: [], hasValue }, { id: 1 })).toBe(false);
  });

  it.each([
    { body: { id: "tee" }, want: true },
    { body: { source: { id: "tee" } }, want: true },
    { body: { id: 0 }, want: true },
    { body: { id: false }, want: true },
    { body: { id: { a: 1 } }, want: true },
    { body: { id: "" }, want: false },
    { body: { id: null }, want: false },
    { body: { id: undefined }, want: false },
    { body: { id: [] }, want: false },
    { body: { id: {} }, want: false },
    { body: { id: { a: "", b: null } }, want: false },
    { body: { id: ["", {}] }, want: false },
    { body: { id: { a: "", b: 0 } }, want: true },
    { body: { id: null, source: { id: "tee" } }, want: true },
    { body: { source: { id: "" } }, want: false },
    { body: { source: null }, want: false },
    { body: { name: "tee" }, want: false },
    { body: Object.create({ id: "tee" }), want: false },
    { body: undefined, want: false },
    { body: null, want: false },
    { body: "id", want: false },
    { body: [{ id: "tee" }], want: false },
  ])("by its body: $body $want", ({ body, want }) => {
    expect(post({ whenBody: ["/id", "/source/id"], hasValue }, body)).toBe(want);
  });
});
