import { expect, test } from "vitest";
import { checkTarball } from "../../src/pack/check-tarball.ts";

const MANIFEST = {
  name: "@org/acme",
  version: "1.0.0",
  type: "module",
  files: ["dist", "src"],
  generatedFrom: "specs/acme",
  dependencies: { "@org/client-runtime": "^1.0.0", "openapi-fetch": "0.17.0" },
  repository: { type: "git", url: "git+https://forge.example/team/clients.git" },
};

const FILES = {
  "README.md": "",
  LICENSE: "",
  "CHANGELOG.md": "",
  "dist/index.js": "",
  "dist/index.d.ts": "",
  "src/index.ts": "",
  "openapi.json": "{}",
  "changes.json": '{ "unreleased": [], "releases": [] }',
  "skills/acme/SKILL.md": "",
};

const OPTIONAL = { peerDependenciesMeta: { msw: { optional: true } } };

function check(
  manifest: object,
  files: Record<string, string | undefined> = {},
  repository?: string,
) {
  const all = { ...FILES, "package.json": JSON.stringify({ ...MANIFEST, ...manifest }), ...files };
  const bytes = Object.entries(all).flatMap(([path, text]): [string, Uint8Array][] =>
    text === undefined ? [] : [[path, Buffer.from(text)]],
  );
  const workspace = new Set(["@org/client-runtime", "@org/acme"]);
  return checkTarball(new Map(bytes), { workspace, repository }).join("\n");
}

test("a package as it should be has no problems", () => {
  expect(check({})).toBe("");
  expect(check({}, {}, "team/clients")).toBe("");
  expect(check({}, { "CHANGELOG.md": undefined })).toBe("");
  expect(check({ peerDependencies: { msw: "^3.0.5" }, ...OPTIONAL })).toBe("");
  const prism = { "@stoplight/prism-http": "5.16.0", ajv: "8.20.0" };
  expect(check({ name: "@org/mock-server", dependencies: prism })).toBe("");
});

test.each<
  [what: string, manifest: object, files: Record<string, string | undefined>, want: RegExp]
>([
  ["a test", {}, { "test/a.test.ts": "" }, /test\/a\.test\.ts does not belong/],
  ["a build setting", {}, { "tsconfig.json": "" }, /tsconfig\.json does not belong/],
  ["a secret", {}, { ".env": "" }, /\.env does not belong/],
  ["something beside dist", {}, { "distance/x.js": "" }, /distance\/x\.js does not belong/],
  ["no license", {}, { LICENSE: undefined }, /LICENSE is missing/],
  ["no build", {}, { "dist/index.js": undefined }, /dist\/index\.js is missing/],
  [
    "an entry without its file",
    { exports: { "./openapi-fetch": { types: "./dist/index.d.ts", default: "./dist/entry.js" } } },
    {},
    /^dist\/entry\.js is missing, which exports names\.$/,
  ],
  [
    "an entry without its build for browsers",
    {
      exports: {
        ".": {
          browser: { default: "./dist/production/index.js" },
          default: "./dist/index.js",
        },
      },
    },
    {},
    /^dist\/production\/index\.js is missing/,
  ],
  ["no contract", {}, { "openapi.json": undefined }, /openapi\.json is missing/],
  ["no history", {}, { "changes.json": undefined }, /changes\.json is missing/],
  ["no skill", {}, { "skills/acme/SKILL.md": undefined }, /skills\/acme\/SKILL\.md is missing/],
  ["a note beside a skill", {}, { "skills/acme/notes.md": "" }, /notes\.md does not belong/],
  ["an open history", {}, { "changes.json": '{ "unreleased": [{}] }' }, /changes of no version/],
  ["a lifecycle script", { scripts: { postinstall: "x" } }, {}, /postinstall would run/],
  ["a prepare script", { scripts: { prepare: "x" } }, {}, /prepare would run/],
  ["a stranger's package", { dependencies: { "left-pad": "1.0.0" } }, {}, /needs left-pad/],
  ["a stranger as peer", { peerDependencies: { "left-pad": "1.0.0" } }, {}, /needs left-pad/],
  ["a peer that is not optional", { peerDependencies: { msw: "^3.0.5" } }, {}, /msw is not opt/],
  ["Prism in a client", { dependencies: { "@stoplight/prism-http": "5.16.0" } }, {}, /needs @st/],
  [
    "a range of Prism",
    { name: "@org/mock-server", dependencies: { "@stoplight/prism-http": "^5.16.0" } },
    {},
    /needs @stoplight\/prism-http at \^5\.16\.0, which must be one exact version/,
  ],
  ["MSW as a dependency", { dependencies: { msw: "3.0.5" }, ...OPTIONAL }, {}, /needs msw/],
  ["a peer of any version", { peerDependencies: { msw: "*" }, ...OPTIONAL }, {}, /range \*/],
  [
    "a stranger as optional peer",
    {
      peerDependencies: { "left-pad": "1.0.0" },
      peerDependenciesMeta: { "left-pad": { optional: true } },
    },
    {},
    /needs left-pad/,
  ],
  ["a workspace range", { dependencies: { "@org/acme": "workspace:^" } }, {}, /means nothing/],
  ["a link", { dependencies: { "openapi-fetch": "git+ssh://x" } }, {}, /means nothing/],
  ["bundled packages", { bundleDependencies: ["a"] }, {}, /bundles/],
  ["no list of files", { files: undefined }, {}, /no list of files/],
  ["CommonJS", { type: "commonjs" }, {}, /no ES module/],
])("%s is found", (_what, manifest, files, want) => {
  expect(check(manifest, files)).toMatch(want);
});

test("the exception of one package is none of another, and an exact version", () => {
  const needs = (name: string, range: string) =>
    check({ name, generatedFrom: undefined, dependencies: { typescript: range } });
  expect(needs("@org/impact", "5.9.3")).toBe("");
  expect(needs("@org/impact", "^5.9.3")).toMatch(/must be one exact version/);
  expect(needs("@org/acme", "5.9.3")).toMatch(/needs typescript/);
});

test("another repository than the one that publishes is found", () => {
  expect(check({}, {}, "other/clients")).toMatch(/but other\/clients publishes it/);
  expect(check({ repository: undefined }, {}, "team/clients")).toMatch(/repository is none/);
});
