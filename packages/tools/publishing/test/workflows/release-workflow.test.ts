import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseWorkflow } from "../../src/workflows/workflow.ts";
import { WORKSPACE_ROOT } from "../workspace-root.ts";

const read = (path: string) => readFileSync(`${WORKSPACE_ROOT}${path}`, "utf8");
const workflow = (file: string) => parseWorkflow(file, read(`.github/workflows/${file}`));

const RELEASE = workflow("release.yml");

/** How the jobs before the tagging one ended. */
interface Outcome {
  readonly pack?: string;
  readonly publish: string;
  readonly count: string;
  readonly cancelled?: boolean;
}

/** Whether GitHub would start the tagging job: its expressions are JavaScript, as far as this one goes. */
function isTagged({ pack = "success", publish, count, cancelled = false }: Outcome): boolean {
  const condition: string = Object(RELEASE.jobs.find(({ name }) => name === "tag")?.value)["if"];
  const [, expression] = /^\$\{\{([\s\S]*)\}\}$/.exec(condition) ?? [];
  const evaluate = new Function("needs", "cancelled", `return ${expression};`);
  const needs = { pack: { result: pack, outputs: { count } }, publish: { result: publish } };
  return evaluate(needs, () => cancelled);
}

test.each<[what: string, outcome: Outcome]>([
  ["all was staged", { publish: "success", count: "3" }],
  ["there was nothing to publish", { publish: "skipped", count: "0" }],
])("W13 versions are tagged where %s", (_what, outcome) => {
  expect(isTagged(outcome)).toBe(true);
});

test.each<[what: string, outcome: Outcome]>([
  ["publishing was cancelled", { publish: "cancelled", count: "3" }],
  ["nobody approved it", { publish: "failure", count: "3" }],
  ["the tests failed, so that it was skipped", { publish: "skipped", count: "3" }],
  ["packing failed", { pack: "failure", publish: "skipped", count: "" }],
  ["packing was cancelled", { pack: "cancelled", publish: "skipped", count: "" }],
  ["nothing was packed", { pack: "skipped", publish: "skipped", count: "" }],
  ["the run was cancelled", { publish: "success", count: "3", cancelled: true }],
])("W13 no version is tagged where %s", (_what, outcome) => {
  expect(isTagged(outcome)).toBe(false);
});

test("W12 a state of main is tested once, however far it goes", () => {
  const suites = [RELEASE, workflow("ci.yml"), workflow("refresh-specs.yml")]
    .filter(({ events }) => events.includes("push"))
    .flatMap(({ jobs }) => jobs)
    .filter(({ calls, steps }) => {
      const commands = steps.map(({ run = "" }) => run).join("\n");
      return calls !== undefined || /\.ci\/run|pnpm@\S+ (?:run )?test\b/.test(commands);
    });
  expect(suites.map(({ calls }) => calls)).toEqual(["./.github/workflows/ci.yml"]);
});

/** What runs where it can reach a credential, or decides what is released. */
const PINNED = [
  ".ci/run",
  ".github/workflows/refresh-specs.yml",
  ".github/workflows/release.yml",
  "docs/releasing.md",
];

test.each(PINNED)("W1 %s runs the one pnpm that has been chosen", (path) => {
  const versions = [...read(path).matchAll(/\bpnpm@([^\s`]+)/g)].map(([, version]) => version);
  expect(versions).not.toEqual([]);
  const [chosen] = /(?<=pnpm@)\d+\.\d+\.\d+/.exec(read(".github/workflows/release.yml")) ?? [];
  expect(chosen).toBeDefined();
  expect(new Set(versions)).toEqual(new Set([chosen]));
});

test("W1 whoever is logged in runs Node and npm alone", () => {
  const [, loggedIn] = /npm login([\s\S]*)npm logout/.exec(read("docs/releasing.md")) ?? [];
  expect(loggedIn).toContain("node scripts/release/publish.ts");
  expect(loggedIn).not.toMatch(/\bpnpm\b|\bnpx\b/);
});
