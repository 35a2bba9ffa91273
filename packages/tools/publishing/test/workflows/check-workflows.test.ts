import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWorkflows } from "../../src/workflows/check-workflows.ts";
import { parseWorkflow } from "../../src/workflows/workflow.ts";
import { WORKSPACE_ROOT } from "../workspace-root.ts";

const FOLDER = `${WORKSPACE_ROOT}.github/workflows/`;
const texts = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(FOLDER + file, "utf8")] as const),
);

/** The findings after an edit of one file, which must change something. */
function findingsAfter(file = "", find: string | RegExp = "", replace = ""): string[] {
  const edited = new Map(texts);
  if (file !== "") {
    const text = texts.get(file) ?? "";
    const after = text.replace(find, replace);
    expect(after).not.toBe(text);
    edited.set(file, after);
  }
  return checkWorkflows([...edited].map(([name, text]) => parseWorkflow(name, text)));
}

test("there are the three workflows, and they break no rule", () => {
  expect([...texts.keys()].toSorted()).toEqual(["ci.yml", "refresh-specs.yml", "release.yml"]);
  expect(findingsAfter()).toEqual([]);
});

const PUBLISH_STEP = '      - run: node scripts/release/publish.ts "$RUNNER_TEMP/tarballs"';

test.each<[rule: string, file: string, find: string | RegExp, replace: string, finding: RegExp]>([
  ["W1 a tag", "ci.yml", /checkout@[0-9a-f]{40}/, "checkout@v7", /not pinned/],
  ["W1 a short revision", "ci.yml", /(checkout@[0-9a-f]{7})[0-9a-f]+/, "$1", /not pinned/],
  ["W1 pnpm by range", "release.yml", "pnpm@12.21.0 rel", "pnpm@12 rel", /no exact version/],
  [
    "W1 a workflow from elsewhere",
    "release.yml",
    "./.github/workflows/ci.yml",
    "others/ci/.github/workflows/ci.yml@main",
    /not of this repository/,
  ],
  ["W2 the event", "ci.yml", "pull_request:", "pull_request_target:", /pull_request_target/],
  [
    "W2 an expression in a script",
    "ci.yml",
    "run: .ci/run",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    'run: echo "${{ github.event.pull_request.title }}"',
    /inside a script/,
  ],
  ["W3 permissions at the top", "ci.yml", "permissions: {}", "permissions: read-all", /must be {}/],
  ["W3 no permissions at the top", "ci.yml", "permissions: {}\n", "", /must be {}/],
  ["W3 a job without permissions", "ci.yml", / {4}permissions:\n.*\n/, "", /no permissions/],
  ["W3 a second identity", "ci.yml", "contents: read", "id-token: write", /2 jobs have id-token/],
  [
    "W3 write-all",
    "ci.yml",
    /permissions:\n +contents: read/,
    "permissions: write-all",
    /write every/,
  ],
  ["W3 no identity", "release.yml", "      id-token: write\n", "", /0 jobs have id-token/],
  [
    "W3 a pull request's code",
    "release.yml",
    "          sparse-checkout: |\n            scripts",
    "          ref: refs/pull/1/merge\n          sparse-checkout: |\n            scripts",
    /another state/,
  ],
  [
    "W3 an install",
    "release.yml",
    PUBLISH_STEP,
    `      - run: npm ci\n${PUBLISH_STEP}`,
    /runs more than/,
  ],
  [
    "W3 an install in the same step",
    "release.yml",
    "run: node scripts/release/publish.ts",
    "run: npm ci && node scripts/release/publish.ts",
    /runs more than/,
  ],
  [
    "W3 a cache",
    "release.yml",
    PUBLISH_STEP,
    `      - uses: actions/cache@${"0".repeat(40)}\n${PUBLISH_STEP}`,
    /uses actions\/cache/,
  ],
  [
    "W3 the cache of setup-node",
    "release.yml",
    /(environment: npm[\s\S]*?)package-manager-cache: false/,
    "$1cache: npm",
    /restores a cache/,
  ],
  ["W3 no hash", "release.yml", ' --manifest-sha256 "$MANIFEST_SHA256"', "", /runs more than/],
  [
    "W3 a hash from elsewhere",
    "release.yml",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    "MANIFEST_SHA256: ${{ needs.pack.outputs.manifest-sha256 }}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    "MANIFEST_SHA256: ${{ hashFiles('tarballs/manifest.json') }}",
    /hash does not come/,
  ],
  [
    "W3 a hash that no job gives out",
    "release.yml",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    "      manifest-sha256: ${{ steps.pack.outputs.manifest-sha256 }}\n",
    "",
    /comes from nowhere/,
  ],
  [
    "W3 more rights",
    "release.yml",
    "id-token: write",
    "id-token: write\n      packages: write",
    /permission packages/,
  ],
  ["W3 another start", "release.yml", "on:\n", "on:\n  workflow_dispatch:\n", /push to main alone/],
  ["W3 another branch", "release.yml", "[main]", "[main, next]", /push to main alone/],
  [
    "W4 a token",
    "ci.yml",
    "run: .ci/run",
    "run: .ci/run\n        env: { NPM_TOKEN: x }",
    /NPM_TOKEN/,
  ],
  [
    "W4 a secret",
    "ci.yml",
    "run: .ci/run",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    "run: .ci/run\n        env: { A: '${{ secrets.A }}' }",
    /no workflow has a secret/,
  ],
  [
    "W7 a lockfile that may change",
    "release.yml",
    "install --frozen-lockfile",
    "install",
    /lockfile/,
  ],
  ["W10 no person", "release.yml", "    environment: npm\n", "", /no environment/],
  ["W11 no second factor", "release.yml", " --stage", "", /without a second factor/],
  [
    "W12 no test",
    "release.yml",
    "needs: [pack, test]",
    "needs: pack",
    /does not wait for the tests/,
  ],
  [
    "W12 a test that is not the suite",
    "release.yml",
    "./.github/workflows/ci.yml",
    "./.github/workflows/quick.yml",
    /does not wait for the tests/,
  ],
  [
    "W12 tests that may fail",
    "release.yml",
    "if: needs.pack.outputs.count != '0'",
    "if: always() && needs.pack.outputs.count != '0'",
    /does not wait for the tests/,
  ],
])("%s is found", (_rule, file, find, replace, finding) => {
  expect(findingsAfter(file, find, replace).join("\n")).toMatch(finding);
});
