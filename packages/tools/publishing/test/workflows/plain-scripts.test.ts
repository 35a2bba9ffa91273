import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { WORKSPACE_ROOT } from "../workspace-root.ts";

/** Every module that a file imports, at any depth, in its own words. */
function importsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)];
  return names.flatMap(([, name = ""]) =>
    name.startsWith(".") ? importsOf(join(dirname(file), name), seen) : [name],
  );
}

test.each(["release-publish", "tag-release", "propose-change", "check-staleness"])(
  "%s needs nothing that has to be installed",
  (script) => {
    const imports = importsOf(join(WORKSPACE_ROOT, "scripts", `${script}.ts`));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !name.startsWith("node:"))).toEqual([]);
  },
);

test("the publishing job's checkout holds all that its script imports", () => {
  const folders = /sparse-checkout: \|\n\s+scripts\n\s+(\S+)/.exec(
    readFileSync(join(WORKSPACE_ROOT, ".github/workflows/release.yml"), "utf8"),
  );
  const script = join(WORKSPACE_ROOT, "scripts", "release-publish.ts");
  const seen = new Set<string>();
  importsOf(script, seen);
  const outside = [...seen].filter(
    (file) => file !== script && !file.startsWith(join(WORKSPACE_ROOT, folders?.[1] ?? "?")),
  );
  expect(outside).toEqual([]);
  expect(seen.size).toBeGreaterThan(3);
});

test("what is published runs no script, and is published as it was packed", () => {
  const text = readFileSync(
    join(WORKSPACE_ROOT, "packages/tools/publishing/src/publish/npm-registry.ts"),
    "utf8",
  );
  expect(text).toContain('"--ignore-scripts"');
});
