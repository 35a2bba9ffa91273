import { expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import {
  joinPointer,
  pointerOfReference,
  readPointer,
  splitPointer,
} from "../../src/json/pointer.ts";

it.each([
  { name: "a slash", given: ["paths", "/a/b"], want: "/paths/~1a~1b" },
  { name: "a tilde", given: ["~1"], want: "/~01" },
  { name: "an index", given: ["tags", 0], want: "/tags/0" },
  { name: "an empty key", given: [""], want: "/" },
])("joinPointer escapes $name, and splitPointer reverses it", ({ given, want }) => {
  expect(joinPointer("", ...given)).toBe(want);
  expect(splitPointer(want)).toEqual(given.map(String));
});

const root: Json = { a: [{ "b/c": 1 }], n: null };
it.each<{ given: string; want: Json | undefined }>([
  { given: "", want: root },
  { given: "/a/0/b~1c", want: 1 },
  { given: "/n", want: null },
  { given: "/a/1", want: undefined },
  { given: "/toString", want: undefined },
  { given: "/n/x", want: undefined },
])("readPointer follows $given", ({ given, want }) => {
  expect(readPointer(root, given)).toEqual(want);
});

it.each([
  { given: "#", want: "" },
  { given: "#/components/schemas/A%20B", want: "/components/schemas/A B" },
  { given: "#/paths/~1a", want: "/paths/~1a" },
  { given: "#anchor", want: undefined },
  { given: "other.yaml#/a", want: undefined },
  { given: "https://example.com/a.yaml", want: undefined },
  { given: "#/%E0%A4%A", want: undefined },
])("pointerOfReference reads $given as $want", ({ given, want }) => {
  expect(pointerOfReference(given)).toBe(want);
});
