import { cp, mkdtemp, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runOrThrow } from "@org/exec";
import type { TestEnvironment } from "./test-environment.ts";

/**
 * Publishes the runtime's dependencies to the test's registry, as they are installed here, so that
 * consumers can be installed with no other registry.
 */
export async function publishDependencies({
  workspace,
  folder: below,
  env,
}: Pick<TestEnvironment, "workspace" | "folder" | "env">): Promise<void> {
  const runtime = join(workspace, "packages", "client-runtime");
  const waiting = [{ from: runtime, name: "openapi-fetch" }];
  const done = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (done.has(next.name)) continue;
    done.add(next.name);
    const folder = await resolvePackage(next.from, next.name);
    const manifest: { dependencies?: Record<string, string> } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    );
    // npm would pack the hard links of pnpm's store as links, and lose them when it installs.
    const copy = await mkdtemp(join(below, "dependency-"));
    await cp(folder, copy, { recursive: true });
    const args = ["publish", copy, "--ignore-scripts", "--provenance=false", "--access=public"];
    await runOrThrow("npm", args, { cwd: below, env });
    for (const name of Object.keys(manifest.dependencies ?? {}))
      waiting.push({ from: folder, name });
  }
}

/** The folder of a package as Node finds it: the nearest node_modules upwards. */
async function resolvePackage(from: string, name: string): Promise<string> {
  for (let at = from; ; at = dirname(at)) {
    const found = await realpath(join(at, "node_modules", name)).catch(() => undefined);
    if (found !== undefined) return found;
    if (at === dirname(at)) throw new Error(`${name} is not installed for ${from}`);
  }
}
