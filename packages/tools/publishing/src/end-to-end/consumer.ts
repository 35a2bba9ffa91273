import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow, runProcess, tryInstalled } from "@org/exec";
import type { Programs } from "./programs.ts";
import type { TestEnvironment } from "./test-environment.ts";

/** Somebody's project that has installed the facade. */
export interface Consumer {
  readonly folder: string;
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  },
};

/** Installs a version or range of the facade from the registry into a new project. */
export async function installConsumer(
  environment: TestEnvironment,
  wanted: string,
): Promise<Consumer> {
  const folder = await mkdtemp(join(environment.folder, "consumer-"));
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { "@org/products": wanted },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await runOrThrow("npm", ["install", "--ignore-scripts"], { cwd: folder, env: environment.env });
  return { folder };
}

/** The versions of our packages that the facade has brought, by name, its own too. */
export async function installedVersions({
  folder,
}: Consumer): Promise<ReadonlyMap<string, string>> {
  const scope = join(folder, "node_modules", "@org");
  const versions = (await readdir(scope)).map(async (name): Promise<[string, string]> => {
    const text = await readFile(join(scope, name, "package.json"), "utf8");
    const manifest: { name: string; version: string } = JSON.parse(text);
    return [manifest.name, manifest.version];
  });
  return new Map(await Promise.all(versions));
}

/**
 * Compiles programs in a consumer's project, and runs those that compile.
 * @returns what the compiler or the run objects to, by vendor; nothing where all is well
 */
export async function objections(
  { workspace }: TestEnvironment,
  { folder }: Consumer,
  programs: Programs,
): Promise<Readonly<Record<string, string>>> {
  for (const [slug, text] of programs) await writeFile(join(folder, `${slug}.ts`), text);
  const args = ["-p", folder, "--pretty", "false"];
  const compiled = await tryInstalled(workspace, "typescript", "tsc", args, { cwd: folder });
  const lines = compiled.output.split("\n");
  const found = await Promise.all(
    [...programs.keys()].map(async (slug): Promise<[string, string]> => {
      const own = lines.filter((line) => line.startsWith(`${slug}.ts(`)).join("\n");
      return [slug, own || (await run(folder, `${slug}.ts`))];
    }),
  );
  const objected = found.filter(([, objection]) => objection !== "");
  if (compiled.code !== 0 && objected.length === 0) {
    throw new Error(`tsc exited with ${compiled.code}:\n${compiled.output}`);
  }
  return Object.fromEntries(objected);
}

async function run(folder: string, program: string): Promise<string> {
  const { code, output } = await runProcess(process.execPath, [program], { cwd: folder });
  return code === 0 ? "" : output || `node exited with ${code}`;
}
