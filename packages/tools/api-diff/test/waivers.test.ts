import { expect, it } from "vitest";
import { readWaivers } from "../src/waivers.ts";

function read(text: string) {
  const { waivers, diagnostics } = readWaivers("acme", "specs/acme/waivers.yaml", text);
  return { waivers, problems: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}

it("reads rule, pointer and reason", () => {
  const text =
    "waivers:\n  - rule: response-type-changed\n    pointer: /a\n    reason: Never sent.\n";
  expect(read(text)).toEqual({
    waivers: [{ rule: "response-type-changed", pointer: "/a", reason: "Never sent." }],
    problems: [],
  });
});

it.for([
  ["no list", "rules: []", "CONFIG_INVALID /waivers"],
  ["no reason", "waivers: [{ rule: a, pointer: /b }]", "CONFIG_INVALID /waivers/0"],
  [
    "an empty reason",
    'waivers: [{ rule: a, pointer: /b, reason: "" }]',
    "CONFIG_INVALID /waivers/0",
  ],
  ["no YAML", "waivers: [", "SYNTAX 1:11"],
] as const)("refuses %s", ([, text, problem]) => {
  expect(read(text).problems).toEqual([problem]);
});
