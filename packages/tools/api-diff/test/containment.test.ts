import { expect, it } from "vitest";
import { createContainment } from "../src/containment.ts";

const node = { $ref: "#/components/schemas/Node" };
const indexOf = createContainment({
  paths: { "/a": { get: { responses: { 200: { schema: node } } } } },
  components: {
    schemas: {
      Node: { properties: { next: node, "a/b": { $ref: "#/components/schemas/x~1y" } } },
      "x/y": { type: "string" },
      Other: { type: "string" },
    },
  },
});

it.for([
  ["itself", "/components/schemas/Other", "/components/schemas/Other", true],
  ["a pointer below", "/paths/~1a", "/paths/~1a/get/responses", true],
  ["a sibling with the same prefix", "/paths/~1a/get", "/paths/~1a/get2", false],
  ["what it refers to", "/paths/~1a/get", "/components/schemas/Node", true],
  ["what that refers to, by an escaped name", "/paths/~1a", "/components/schemas/x~1y", true],
  ["a schema that it does not refer to", "/paths/~1a", "/components/schemas/Other", false],
  ["a pointer above", "/paths/~1a/get", "/paths/~1a", false],
] as const)("contains %s: %s, %s", ([, outer, inner, want]) => {
  expect(indexOf([outer]).containsAt(inner)).toBe(want);
  expect(indexOf([inner]).isWithin(outer)).toBe(want);
});

it("asks all pointers of an index at once", () => {
  const index = indexOf(["/servers", "/paths/~1a/get"]);
  expect(index.containsAt("/components/schemas/Node/properties/next")).toBe(true);
  expect(index.containsAt("/paths")).toBe(false);
  expect(index.isWithin("/paths")).toBe(true);
  expect(index.isWithin("/components/schemas/Other")).toBe(false);
});
