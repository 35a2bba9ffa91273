import { expect, it } from "vitest";
import { valueAt } from "../../src/request/value-at.ts";

const root = { list: [{ id: 0 }], "a/b": { "m~n": "x" }, "~1": "tilde", "": "empty", none: null };

it.each([
  { pointer: "", want: root },
  { pointer: "/list", want: root.list },
  { pointer: "/list/0/id", want: 0 },
  { pointer: "/a~1b/m~0n", want: "x" },
  { pointer: "/~01", want: "tilde" },
  { pointer: "/", want: "empty" },
  { pointer: "/none", want: null },
  { pointer: "/none/id", want: undefined },
  { pointer: "/list/1", want: undefined },
  { pointer: "/list/0/id/x", want: undefined },
  { pointer: "/missing/id", want: undefined },
  { pointer: "/toString", want: undefined },
  { pointer: "/__proto__", want: undefined },
  { pointer: "/list/map", want: undefined },
])("finds $want at $pointer", ({ pointer, want }) => {
  expect(valueAt(root, pointer)).toBe(want);
});
