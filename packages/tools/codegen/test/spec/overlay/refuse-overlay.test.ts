import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/json/json.ts";
import { applyOverlays } from "../../../src/spec/overlay/apply-overlay.ts";
import { overlayAction, overlayOf } from "../../support/overlay-action.ts";
import { problemLines } from "../../support/problem-lines.ts";

const apply = (document: JsonObject, ...actions: JsonObject[]) =>
  applyOverlays("acme", document, [overlayOf(...actions.map(overlayAction))]);

describe("what is refused", () => {
  const document = { info: { title: "A" }, tags: ["x"] };
  const location = "specs/acme/overlays/010-test.yaml /actions/0";
  it.each<{ name: string; action: Json; want: string }>([
    {
      name: "a target that matches nothing",
      action: overlayAction({ target: "$.paths['/x']", update: { a: 1 } }),
      want: `OVERLAY_NO_MATCH ${location}: "$.paths['/x']" matches nothing.`,
    },
    {
      name: "a removal that matches nothing",
      action: overlayAction({ target: "$.tags[?@ == 'y']", remove: true }),
      want: `OVERLAY_NO_MATCH ${location}: "$.tags[?@ == 'y']" matches nothing.`,
    },
    {
      name: "an update that changes nothing",
      action: overlayAction({ target: "$", update: { info: { title: "A" }, tags: ["x"] } }),
      want: `OVERLAY_REDUNDANT ${location}: "$": the update changes nothing.`,
    },
    {
      name: "no reason",
      action: overlayAction({ target: "$.info", update: { x: 1 }, description: undefined }),
      want: `OVERLAY_INVALID ${location}: "$.info": the action gives no reason (\`description\`).`,
    },
    {
      name: "no source",
      action: overlayAction({ target: "$.info", update: { x: 1 }, "x-source": "" }),
      want: `OVERLAY_INVALID ${location}: "$.info": the action gives no \`x-source\`.`,
    },
    {
      name: "an update without provenance",
      action: overlayAction({ target: "$.info", update: { x: 1 }, "x-provenance": undefined }),
      want: `OVERLAY_INVALID ${location}: "$.info": \`x-provenance\` must be documented or inferred.`,
    },
    {
      name: "an unknown provenance",
      action: overlayAction({ target: "$.info", update: { x: 1 }, "x-provenance": "guessed" }),
      want: `OVERLAY_INVALID ${location}: "$.info": \`x-provenance\` must be documented or inferred.`,
    },
    {
      name: "neither update nor remove",
      action: overlayAction({ target: "$.info", remove: "yes" }),
      want: `OVERLAY_INVALID ${location}: "$.info": the action needs either \`update\` or \`remove: true\`.`,
    },
    {
      name: "both update and remove",
      action: overlayAction({ target: "$.info", remove: true, update: {} }),
      want: `OVERLAY_INVALID ${location}: "$.info": the action needs either \`update\` or \`remove: true\`.`,
    },
    {
      name: "no target",
      action: overlayAction({ update: { x: 1 } }),
      want: `OVERLAY_INVALID ${location}: The action has no \`target\`.`,
    },
    {
      name: "an action that is not an object",
      action: "remove it",
      want: `OVERLAY_INVALID ${location}: The action is not an object.`,
    },
    {
      name: "the removal of everything",
      action: overlayAction({ target: "$", remove: true }),
      want: `OVERLAY_INVALID ${location}: The document root can only be updated with an object.`,
    },
    {
      name: "another kind of document",
      action: overlayAction({ target: "$", update: "x" }),
      want: `OVERLAY_INVALID ${location}: The document root can only be updated with an object.`,
    },
  ])("$name", ({ action, want }) => {
    const overlay = overlayOf();
    const value = { ...overlay.value, actions: [action] };
    const result = applyOverlays("acme", document, [{ ...overlay, value }]);
    expect(problemLines(result.diagnostics)).toEqual([want]);
    expect(result.document).toEqual(document);
    expect(result.notes).toEqual([]);
  });

  it("a target that is not a JSONPath", () => {
    const { diagnostics } = apply(document, { target: "paths./x", update: { x: 1 } });
    expect(problemLines(diagnostics)[0]).toMatch(
      /^OVERLAY_INVALID .*\/actions\/0: "paths\.\/x" is not a JSONPath \(RFC 9535\): ./,
    );
  });

  it.each<{ name: string; value: JsonObject }>([
    { name: "another version", value: { overlay: "2.0.0", actions: [] } },
    { name: "a version that is a number", value: { overlay: 1, actions: [] } },
    { name: "no actions", value: { overlay: "1.0.0" } },
    { name: "actions that are not a list", value: { overlay: "1.0.0", actions: {} } },
  ])("an overlay with $name", ({ value }) => {
    const { diagnostics } = applyOverlays("acme", document, [{ file: "o.yaml", value }]);
    expect(problemLines(diagnostics)).toEqual([
      "OVERLAY_INVALID o.yaml: An overlay starts with `overlay: 1.0.0` and has a list of `actions`.",
    ]);
  });

  it("does not prevent the later actions from being checked", () => {
    const { diagnostics } = apply(
      document,
      { target: "$.x", update: { a: 1 } },
      { target: "$.info", update: { x: 1 } },
      { target: "$.y", remove: true },
    );
    expect(diagnostics.map(({ pointer }) => pointer)).toEqual(["/actions/0", "/actions/2"]);
  });
});
