import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { applyOverlays } from "../../../src/spec/overlay/apply-overlay.ts";
import { overlayAction, overlayOf } from "../../support/overlay-action.ts";

const apply = (document: JsonObject, ...actions: JsonObject[]) =>
  applyOverlays("acme", document, [overlayOf(...actions.map(overlayAction))]);

describe("update", () => {
  it.each<{ name: string; given: JsonObject; action: JsonObject; want: JsonObject }>([
    {
      name: "merges objects and replaces scalars",
      given: { info: { title: "A", contact: { name: "x" } } },
      action: { target: "$.info", update: { title: "B", contact: { url: "y" } } },
      want: { info: { title: "B", contact: { name: "x", url: "y" } } },
    },
    {
      name: "appends a list to a list",
      given: { a: { required: ["x"] } },
      action: { target: "$.a", update: { required: ["y", "z"] } },
      want: { a: { required: ["x", "y", "z"] } },
    },
    {
      name: "appends one item if the target is a list",
      given: { tags: [{ name: "x" }] },
      action: { target: "$.tags", update: { name: "y" } },
      want: { tags: [{ name: "x" }, { name: "y" }] },
    },
    {
      name: "repeats no item that the list already has",
      given: { a: { enum: ["x"] } },
      action: { target: "$.a", update: { enum: ["x", "y"] } },
      want: { a: { enum: ["x", "y"] } },
    },
    {
      name: "replaces a scalar with an object and an object with a scalar",
      given: { a: { x: 1, y: { z: 1 } } },
      action: { target: "$.a", update: { x: { w: 2 }, y: false } },
      want: { a: { x: { w: 2 }, y: false } },
    },
    {
      name: "writes null",
      given: { a: { x: 1 } },
      action: { target: "$.a", update: { x: null } },
      want: { a: { x: null } },
    },
    {
      name: "reaches every match of a filter",
      given: { list: [{ in: "query" }, { in: "path" }, { in: "query" }] },
      action: { target: "$.list[?@.in == 'query']", update: { required: false } },
      want: {
        list: [{ in: "query", required: false }, { in: "path" }, { in: "query", required: false }],
      },
    },
    {
      name: "reaches descendants, by name and by their values",
      given: { a: { schema: { nullable: true } }, b: [{ schema: {} }] },
      action: { target: "$..schema[?@ == true]", update: false },
      want: { a: { schema: { nullable: false } }, b: [{ schema: {} }] },
    },
    {
      name: "accepts keys with slashes and braces",
      given: { paths: { "/a/{id}": { get: {} } } },
      action: { target: "$.paths['/a/{id}'].get", update: { summary: "x" } },
      want: { paths: { "/a/{id}": { get: { summary: "x" } } } },
    },
    {
      name: "adds __proto__ as a key like any other",
      given: { a: {} },
      action: { target: "$.a", update: JSON.parse('{"__proto__": {"x": 1}}') },
      want: { a: JSON.parse('{"__proto__": {"x": 1}}') },
    },
  ])("$name", ({ given, action, want }) => {
    const { document, diagnostics } = apply(given, action);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(document)).toBe(JSON.stringify(want));
  });

  it("does not modify the given document", () => {
    const given = { a: { list: [1] } };
    apply(
      given,
      { target: "$.a", update: { list: [2], x: 1 } },
      { target: "$.a.list", remove: true },
    );
    expect(given).toEqual({ a: { list: [1] } });
  });

  it("lets later actions and later files see the result of earlier ones", () => {
    const { document } = applyOverlays("acme", {}, [
      overlayOf(
        overlayAction({ target: "$", update: { a: { x: 1 } } }),
        overlayAction({ target: "$.a", update: { y: 2 } }),
      ),
      overlayOf(overlayAction({ target: "$.a.y", update: 3 })),
    ]);
    expect(document).toEqual({ a: { x: 1, y: 3 } });
  });
});

describe("remove", () => {
  it.each<{ name: string; given: JsonObject; target: string; want: JsonObject }>([
    { name: "a key", given: { a: { x: 1, y: 2 } }, target: "$.a.x", want: { a: { y: 2 } } },
    { name: "an item", given: { a: [1, 2, 3] }, target: "$.a[1]", want: { a: [1, 3] } },
    {
      name: "every item that a filter matches",
      given: { a: [{ x: 1 }, { x: 2 }, { x: 1 }, { x: 3 }] },
      target: "$.a[?@.x == 1]",
      want: { a: [{ x: 2 }, { x: 3 }] },
    },
    {
      name: "items listed in descending order",
      given: { a: [0, 1, 2, 3] },
      target: "$.a[2,0]",
      want: { a: [1, 3] },
    },
    {
      name: "an item listed twice, once",
      given: { a: [0, 1, 2] },
      target: "$.a[0,0]",
      want: { a: [1, 2] },
    },
    {
      name: "a match inside another match",
      given: { x: { x: { x: 1 }, y: 2 }, z: 3 },
      target: "$..x",
      want: { z: 3 },
    },
  ])("removes $name", ({ given, target, want }) => {
    const { document, diagnostics } = apply(given, { target, remove: true });
    expect(diagnostics).toEqual([]);
    expect(document).toEqual(want);
  });
});

describe("what an update records", () => {
  const inferred = { "x-provenance": "inferred" };

  it.each<{ name: string; given: JsonObject; actions: JsonObject[]; want: [string, string][] }>([
    {
      name: "the topmost node that it added or replaced",
      given: { a: { x: 1 } },
      actions: [{ target: "$.a", update: { x: 2, y: { z: { w: 1 } } } }],
      want: [
        ["/a/x", "documented"],
        ["/a/y", "documented"],
      ],
    },
    {
      name: "the items that it appended, not the others",
      given: { a: { list: ["x", "y"] } },
      actions: [{ target: "$.a", update: { list: ["y", "z"] }, ...inferred }],
      want: [["/a/list/2", "inferred"]],
    },
    {
      name: "the provenance of the last update",
      given: {},
      actions: [
        { target: "$", update: { a: 1 }, ...inferred },
        { target: "$.a", update: 2 },
      ],
      want: [["/a", "documented"]],
    },
    {
      name: "nothing about what was removed again",
      given: { a: {} },
      actions: [
        { target: "$.a", update: { x: { y: 1 } }, ...inferred },
        { target: "$.a.x", update: { z: 1 }, ...inferred },
        { target: "$.a.x", remove: true },
      ],
      want: [],
    },
    {
      name: "an item that moved up when the one before it was removed",
      given: { a: ["x", "y"] },
      actions: [
        { target: "$.a", update: ["z"], ...inferred },
        { target: "$.a[0]", remove: true },
      ],
      want: [["/a/1", "inferred"]],
    },
  ])("$name", ({ given, actions, want }) => {
    expect([...apply(given, ...actions).added]).toEqual(want);
  });

  it("a note for readers, only for updates", () => {
    const { notes } = apply(
      { a: {}, b: 1 },
      { target: "$.a", update: { x: 1 }, description: "Why.", "x-source": "Where.", ...inferred },
      { target: "$.b", remove: true },
    );
    expect(notes).toEqual([
      { provenance: "inferred", target: "$.a", reason: "Why.", source: "Where." },
    ]);
  });
});
