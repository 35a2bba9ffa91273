import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkPnpmSettings } from "../../src/workflows/check-pnpm-settings.ts";
import { WORKSPACE_ROOT } from "../workspace-root.ts";

const settings: Record<string, unknown> = parse(
  readFileSync(`${WORKSPACE_ROOT}pnpm-workspace.yaml`, "utf8"),
);

test("W7: the workspace's own settings pass", () => {
  expect(checkPnpmSettings(settings)).toEqual([]);
});

test.each<[name: string, value: unknown]>([
  ["minimumReleaseAge", 1440],
  ["minimumReleaseAge", undefined],
  ["minimumReleaseAgeStrict", false],
  ["minimumReleaseAgeExclude", ["left-pad"]],
  ["trustPolicy", "off"],
  ["trustPolicyExclude", ["left-pad"]],
  ["blockExoticSubdeps", false],
  ["strictDepBuilds", undefined],
  ["allowBuilds", { a: true, b: true, c: true }],
  ["dangerouslyAllowAllBuilds", true],
  ["frozenLockfile", false],
])("W7: %s as %j is found", (name, value) => {
  const weakened = { ...settings, [name]: value };
  expect(checkPnpmSettings(weakened).join("\n")).toContain(name);
});
