import { glob } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { openWorkspace } from "../src/io/workspace/open-workspace.ts";
import { objectOr } from "../src/json/json.ts";
import { sha256 } from "../src/json/sha256.ts";
import type { FileTree } from "../src/model.ts";
import { type GeneratedWorkspace, generate, type Workspace } from "../src/pipeline.ts";
import { parseDocument } from "../src/spec/load/parse-document.ts";
import { shuffleKeys } from "./support/shuffle-keys.ts";
import { WORKSPACE_ROOT } from "./support/workspace-root.ts";

let workspace: Workspace;
let generated: GeneratedWorkspace;

beforeAll(async () => {
  const opened = await openWorkspace(WORKSPACE_ROOT);
  expect(opened.diagnostics).toEqual([]);
  workspace = opened.workspace;
  generated = await generate(workspace);
});

/** Files by path with their hashes, so that a difference shows as a path, not as a whole file. */
const hashes = (files: FileTree) =>
  Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));

describe("the four vendors", () => {
  it("generate without problems", () => {
    expect(generated.diagnostics).toEqual([]);
    const counts = generated.reports.map(({ vendor, operations }) => [vendor, operations]);
    expect(counts).toEqual([
      ["fanfare", 18],
      ["solvimon", 10],
      ["userflux", 2],
      ["voucherify", 14],
    ]);
  });

  it("leave the names of all other packages to them", async () => {
    const others = ["tools"];
    for await (const path of glob("packages/{,tools/}*/package.json", { cwd: WORKSPACE_ROOT })) {
      const name = basename(dirname(path));
      if (!workspace.vendors.includes(name)) others.push(name);
    }
    expect([...workspace.otherPackages].sort()).toEqual(others.sort());
  });

  it("give the same bytes twice", async () => {
    const again = await generate(workspace, () => 0);
    expect(hashes(again.machine)).toEqual(hashes(generated.machine));
    expect(hashes(again.scaffold)).toEqual(hashes(generated.scaffold));
  });

  it("give the same bytes whatever the order in which files are found", async () => {
    const specs = new Map([...workspace.specs].reverse());
    const turned = await generate({ ...workspace, specs });
    expect(hashes(turned.machine)).toEqual(hashes(generated.machine));
  });

  it.each([1, 2, 3])("give the same bytes from shuffled keys (seed %i)", async (seed) => {
    const specs = shuffleSpecs(workspace.specs, seed);
    expect([...specs].filter(([path, text]) => workspace.specs.get(path) !== text)).not.toEqual([]);
    const shuffled = await generate({ ...workspace, specs });
    expect(shuffled.diagnostics).toEqual([]);
    expect(hashes(withoutLocks(shuffled.machine))).toEqual(hashes(withoutLocks(generated.machine)));
    expect(hashes(shuffled.scaffold)).toEqual(hashes(generated.scaffold));
  });

  it("do not affect each other: one vendor alone gives the same output", async () => {
    const alone = await generate({ ...workspace, vendors: ["userflux"] });
    const own = [...alone.machine].filter(([path]) => path.split("/")[1] === "userflux");
    expect(own.length).toBeGreaterThan(10);
    for (const [path, text] of own) expect(generated.machine.get(path)).toBe(text);
  });
});

const withoutLocks = (files: FileTree): FileTree =>
  new Map([...files].filter(([path]) => !path.endsWith("/spec.lock.json")));

/**
 * All documents with their keys in another order. The servers in vendor.yaml stay as they are, since
 * the first is the default; the locks are omitted, since they have the sources' hashes.
 */
function shuffleSpecs(specs: FileTree, seed: number): FileTree {
  const inputs = [...specs].filter(([path]) => !/\/(openapi|spec\.lock)\.json$/.test(path));
  return new Map(
    inputs.map(([path, text]) => {
      if (!/^specs\/[^/]+\/.*\.(json|yaml|yml)$/.test(path)) return [path, text];
      const { value = {} } = parseDocument("", path, text);
      const { servers } = value;
      const shuffled = objectOr(shuffleKeys(value, seed));
      const whole = path.endsWith("/vendor.yaml") ? { ...shuffled, servers } : shuffled;
      return [path, path.endsWith(".json") ? JSON.stringify(whole) : stringify(whole)];
    }),
  );
}
