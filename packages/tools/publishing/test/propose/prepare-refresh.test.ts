import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareRefresh } from "../../src/propose/prepare-refresh.ts";
import { type GitFixture, makeRepository } from "./git-fixture.ts";

/** A module that writes a file, or fails with a message. */
const write = (path: string, text: string) => `
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
mkdirSync(dirname(${JSON.stringify(path)}), { recursive: true });
writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(text)});
`;
const fail = (message: string) => `
console.error(${JSON.stringify(message)});
process.exitCode = 1;
`;

const FETCHES = write("specs/acme/source/openapi.yaml", "new");
const GENERATES = write("packages/acme/README.md", "new");
const RECORDS = write(".changeset/spec-acme.md", '---\n"@org/acme": minor\n---\n\nnew field');

let fixture: GitFixture | undefined;

beforeEach(() => {
  fixture = undefined;
});

afterEach(() => fixture?.remove());

async function prepare(refresh: string, generate: string, record: string) {
  const scripts = {
    "specs:refresh": "node refresh.mjs",
    generate: "node generate.mjs",
    "changeset:specs": "node record.mjs",
  };
  fixture = await makeRepository({
    "package.json": JSON.stringify({ name: "w", private: true, scripts }),
    "refresh.mjs": refresh,
    "generate.mjs": generate,
    "record.mjs": record,
    "specs/acme/vendor.yaml": "name: Acme\n",
  });
  const { patch, body } = await prepareRefresh(fixture.root, "acme");
  const paths = [...patch.matchAll(/^diff --git a\/(\S+)/gm)].map(([, path]) => path);
  return { paths, body };
}

test("a refresh, what it generates and its changeset become a proposal", async () => {
  const { paths, body } = await prepare(FETCHES, GENERATES, RECORDS);
  expect(paths).toEqual([
    ".changeset/spec-acme.md",
    "packages/acme/README.md",
    "specs/acme/source/openapi.yaml",
  ]);
  expect(body).toMatch(/^```yaml\n"@org\/acme": minor\n```\n\nnew field/);
});

test("what followed at another vendor is not part of it", async () => {
  const more = `${RECORDS}\nimport { writeFileSync as also } from "node:fs";\nalso(".changeset/spec-bolt.md", "old");`;
  const { paths } = await prepare(FETCHES, GENERATES, more);
  expect(paths).toEqual([
    ".changeset/spec-acme.md",
    "packages/acme/README.md",
    "specs/acme/source/openapi.yaml",
  ]);
});

test("where the overlays no longer fit, the documents are proposed with the reason", async () => {
  const { paths, body } = await prepare(FETCHES, fail("matches nothing ```` </details>"), RECORDS);
  expect(paths).toEqual(["specs/acme/source/openapi.yaml"]);
  expect(body).toContain("generate failed: a person has to repair this");
  expect(body).toMatch(/`{5}\n.*matches nothing ```` <\/details>.*\n`{5}\n/s);
});

test("a fetch that fails proposes nothing, and says why", async () => {
  await expect(prepare(fail("Guard status: 503"), GENERATES, RECORDS)).rejects.toThrow(
    "Guard status: 503",
  );
});
