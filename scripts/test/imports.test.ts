import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "./read-sources.ts";

/** From the ground up: a package imports those of lower floors, or of its own floor where listed. */
const FLOORS: readonly (readonly string[])[] = [
  ["client-runtime", "test-doubles", "impact", "tools/exec", "tools/text"],
  ["*", "mock-server", "tools/codegen", "tools/lint", "tools/publishing"],
  ["products", "tools/api-diff"],
  ["mock", "tools/testing"],
  ["tools/benchmarks"],
  ["tools/api-docs", "tools/consumers"],
  ["scripts"],
];

const IMPORT = /^(?:import|export)\b[^"'`;]*?["']([^"'`\n]+)["'];|\bimport\(\s*"([^"]+)"/gm;

const files = new Map(
  readSources("packages/**/*.ts", "packages/**/*.tsx", "scripts/*.ts")
    .filter(({ path }) => !/\/(?:golden|projects)\//.test(path))
    .map(({ path, text }) => [path, importsOf(text)]),
);

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, stated, dynamic]) => stated ?? dynamic ?? "");
}

/** The folder of a package below `packages/`, or `scripts`. */
function packageOf(path: string): string {
  const [top = "", first = "", second = ""] = path.split("/");
  if (top !== "packages") return top;
  return first === "tools" ? `tools/${second}` : first;
}

function resolve(from: string, name: string): string {
  return posix.join(posix.dirname(from), name);
}

const manifests = new Map(
  readSources(
    "packages/*/package.json",
    "packages/tools/*/package.json",
    "scripts/package.json",
  ).map(({ path, text }) => {
    const { name, exports = {}, dependencies = {}, devDependencies = {} } = JSON.parse(text);
    const needs = Object.keys({ ...dependencies, ...devDependencies, [name]: "" });
    const folder = packageOf(path);
    return [String(name), { folder, needs, entries: Object.keys(exports) }] as const;
  }),
);

/** What a folder's package may import; anything else that looks like an import is emitted text. */
const needsOf = new Map([...manifests.values()].map(({ folder, needs }) => [folder, needs]));

function floorOf(folder: string): number {
  const floor = FLOORS.findIndex((folders) => folders.includes(folder));
  return floor < 0 ? FLOORS.findIndex((folders) => folders.includes("*")) : floor;
}

/** `@org/mock-server/wire` as the package's name and the entry `./wire`. */
function split(specifier: string): { name: string; entry: string } {
  const [scope, name, ...rest] = specifier.split("/");
  return { name: `${scope}/${name}`, entry: rest.length === 0 ? "." : `./${rest.join("/")}` };
}

const isTest = (path: string): boolean => /(?:^|\/)test\//.test(path);

describe("imports between packages", () => {
  const crossing = [...files].flatMap(([path, names]) =>
    names
      .filter((name) => needsOf.get(packageOf(path))?.includes(split(name).name))
      .filter((name) => manifests.has(split(name).name))
      .map((name) => ({ path, name, entry: split(name).entry })),
  );

  it("never run up", () => {
    const up = crossing.filter(({ path, name }) => {
      const from = packageOf(path);
      const to = manifests.get(split(name).name)?.folder ?? "";
      return from !== to && !isTest(path) && floorOf(to) >= floorOf(from);
    });
    expect(up.map(({ path, name }) => `${path} -> ${name}`)).toEqual([]);
    expect(crossing.length).toBeGreaterThan(100);
  });

  it("never lead from what is published to a tool, but in tests", () => {
    const tools = crossing.filter(
      ({ path, name }) =>
        !packageOf(path).startsWith("tools/") &&
        packageOf(path) !== "scripts" &&
        !isTest(path) &&
        manifests.get(split(name).name)?.folder.startsWith("tools/"),
    );
    expect(tools.filter(({ path }) => !/\/vitest\.config\.ts$/.test(path))).toEqual([]);
  });

  it("name an entry of the package, and never a path into it", () => {
    const deep = crossing.filter(
      ({ name, entry }) => !manifests.get(split(name).name)?.entries.includes(entry),
    );
    const relative = [...files].flatMap(([path, names]) =>
      names
        .filter((name) => name.startsWith("."))
        .map((name) => resolve(path, name))
        .filter((target) => target !== "vitest.base.ts" && packageOf(target) !== packageOf(path))
        .map((target) => ({ path, target })),
    );
    // Jobs that install nothing run these by path.
    const allowed = relative.filter(
      ({ path, target }) =>
        !(path.startsWith("scripts/") && target.startsWith("packages/tools/publishing/src/")),
    );
    expect([...deep.map(({ path, name }) => ({ path, target: name })), ...allowed]).toEqual([]);
  });
});

describe("processes", () => {
  it("are started by exec alone, but in what jobs run that install nothing", () => {
    const elsewhere = [...files].filter(
      ([path, names]) =>
        /^(?:scripts|packages\/tools)\//.test(path) &&
        !isTest(path) &&
        names.some((name) => /^(?:node:)?child_process$/.test(name)),
    );
    const paths = elsewhere.map(([path]) => path);
    expect(paths.filter((path) => !path.startsWith("packages/tools/exec/src/"))).toEqual([
      "packages/tools/publishing/src/propose/propose-change.ts",
      "packages/tools/publishing/src/publish/npm-command.ts",
      "packages/tools/publishing/src/publish/tag-release.ts",
      "scripts/check-staleness.ts",
      "scripts/propose-change.ts",
    ]);
  });
});

describe("imports between files", () => {
  it("have no cycle, type-only ones included", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start >= 0) cycles.push([...trail.slice(start), path].join(" -> "));
      if (start >= 0 || done.has(path)) return;
      for (const name of files.get(path) ?? []) {
        if (name.startsWith(".")) visit(resolve(path, name), [...trail, path]);
      }
      done.add(path);
    };
    for (const path of files.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe("folders", () => {
  it("hold at most 20 files of hand-written source", () => {
    const counts = new Map<string, number>();
    for (const path of files.keys()) {
      if (isTest(path) || path.includes("/generated/")) continue;
      const folder = posix.dirname(path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    // The commands stand side by side: each is one file.
    counts.delete("scripts");
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });
});
