import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { namedLevels, readChangesets, writeRaise } from "../../src/version/changesets.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "changesets-"));
  await mkdir(join(root, ".changeset"));
  await writeFile(join(root, ".changeset", "README.md"), "no changeset");
  await writeFile(join(root, ".changeset", "config.json"), "{}");
});

afterAll(() => rm(root, { recursive: true }));

test("the highest level of each package counts, none counts as nothing", () => {
  const levels = namedLevels(
    new Map([
      ["a.md", '---\n"@org/acme": minor\n"@org/bolt": none\n---\n\ntext'],
      ["b.md", "---\n'@org/acme': major\n---\n"],
      ["c.md", '---\r\n"@org/acme": patch\r\n---\r\n\r\ntext'],
      ["empty.md", "---\n---\n"],
    ]),
  );
  expect([...levels]).toEqual([["@org/acme", "major"]]);
});

test.each([
  ["no head", /no head/],
  ['---\n"@org/acme": huge\n---\n', /@org\/acme has no level/],
])("%j is refused by name", (text, message) => {
  expect(() => namedLevels(new Map([["odd.md", text]]))).toThrow(message);
  expect(() => namedLevels(new Map([["odd.md", text]]))).toThrow(/odd\.md/);
});

test("a raise is a changeset; a second one replaces it", async () => {
  const raise = { name: "@org/products", folder: "products", because: ["@org/acme"] };
  await writeRaise(root, { ...raise, level: "minor" });
  await writeRaise(root, { ...raise, level: "major" });
  const changesets = await readChangesets(root);
  expect([...changesets.keys()]).toEqual(["follow-products.md"]);
  expect([...namedLevels(changesets)]).toEqual([["@org/products", "major"]]);
  expect(changesets.get("follow-products.md")).toContain("major release of `@org/acme`");
});
