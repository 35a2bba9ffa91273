import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGenerate } from "@org/codegen";
import { expect, inject, it, onTestFinished } from "vitest";

// Paths and schemas are blocks of equal depth, so they can be reordered by line.
const PATH = /^ {2}(?=\/)/m;
const SCHEMA = /^ {4}(?=\S)/m;

it.each([1, 2, 3])("names do not change with the order of the document (%i)", async (turn) => {
  const given = join(inject("featuresRoot"), "specs/names");
  const root = await mkdtemp(join(tmpdir(), "names-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(
    join(inject("featuresRoot"), "specs/vendor.schema.json"),
    join(root, "specs/vendor.schema.json"),
  );
  await cp(join(inject("featuresRoot"), "LICENSE"), join(root, "LICENSE"));
  await cp(given, join(root, "specs/names"), { recursive: true });
  await rm(join(root, "specs/names/spec.lock.json"));
  const source = await readFile(join(given, "source/api.yaml"), "utf8");
  const turned = reorder(source, turn);
  expect(turned).not.toBe(source);
  await writeFile(join(root, "specs/names/source/api.yaml"), turned);
  const { diagnostics } = await runGenerate(root, { vendors: [], check: false });
  expect(diagnostics).toEqual([]);
  const files = ["metadata", "operations", "schemas", "webhooks", "client", "openapi"];
  for (const file of [...files, "openapi-fetch"].map((name) => `${name}.ts`)) {
    const path = join("packages/names/src/generated", file);
    const text = await readFile(join(inject("featuresRoot"), path), "utf8");
    expect(await readFile(join(root, path), "utf8"), file).toBe(text);
  }
});

/** The same document with its paths and its schemas in another order. */
function reorder(text: string, turn: number): string {
  const [head = "", rest = ""] = text.split("paths:\n");
  const [paths = "", other = ""] = rest.split("webhooks:\n");
  const [before = "", schemas = ""] = other.split("  schemas:\n");
  return `${head}paths:\n${shuffle(paths, PATH, turn)}webhooks:\n${before}  schemas:\n${shuffle(schemas, SCHEMA, turn)}`;
}

function shuffle(block: string, start: RegExp, turn: number): string {
  const rank = (part: string): string => createHash("md5").update(`${turn}${part}`).digest("hex");
  const parts = block.split(new RegExp(`(?=${start.source})`, "m"));
  return parts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).join("");
}
