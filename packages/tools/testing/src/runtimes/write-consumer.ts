import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "rolldown";

/** Which build of the runtime a bundle contains: the one for browsers, or the full one. */
export type BrowserBuild = "browser" | "full";

/** A project outside the workspace that uses the packages as they are published. */
export interface Consumer {
  /** Module for Node; it imports the packages' own files. */
  readonly nodeEntry: string;
  /** Text of the script for pages and workers, including the packages. */
  readonly scripts: Readonly<Record<BrowserBuild, string>>;
  /** Text of the packages alone, bundled as for an application. */
  readonly bundles: Readonly<Record<BrowserBuild, string>>;
  remove(): Promise<void>;
}

const IN_RUNTIME = fileURLToPath(new URL("in-runtime/", import.meta.url));
const CONDITIONS = {
  browser: ["browser", "import", "default"],
  full: ["import", "default"],
} as const;

/**
 * Makes the project in a temporary folder. The packages of the workspace must be built.
 * @param vendors slugs of the vendors whose packages it uses
 */
export async function writeConsumer(
  workspace: string,
  vendors: readonly string[],
): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "test-runtimes-"));
  const scope = join(folder, "node_modules", "@org");
  await mkdir(scope, { recursive: true });
  for (const name of ["client-runtime", ...vendors]) {
    await symlink(join(workspace, "packages", name), join(scope, name), "junction");
  }
  const write = async (name: string, lines: readonly string[]): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, lines.join("\n"));
    return file;
  };
  const forNode = await write("for-node.mjs", entry(vendors, "run-in-node.ts", "runInNode"));
  const forBrowser = await write(
    "for-browser.mjs",
    entry(vendors, "run-in-browser.ts", "runInBrowser"),
  );
  const packages = await write("packages.mjs", [
    'export * as runtime from "@org/client-runtime";',
    ...vendors.map((slug, index) => `export * as vendor${index} from "@org/${slug}";`),
  ]);
  const external = /^@org\//;
  const nodeText = await bundle({ input: forNode, external, platform: "node" });
  const bundleFor = (input: string, name: BrowserBuild): Promise<string> =>
    bundle({
      input,
      platform: "neutral",
      resolve: { conditionNames: [...CONDITIONS[name]] },
      // Removes comments, in which a word might be found.
      output: { minify: true },
    });
  const bothOf = async (input: string) => ({
    browser: await bundleFor(input, "browser"),
    full: await bundleFor(input, "full"),
  });
  return {
    nodeEntry: await write("entry.mjs", [nodeText]),
    scripts: await bothOf(forBrowser),
    bundles: await bothOf(packages),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A module that passes the packages to the code that runs in the runtime. */
function entry(vendors: readonly string[], file: string, start: string): readonly string[] {
  const members = vendors.map((slug, index) => `${JSON.stringify(slug)}: vendor${index}`);
  return [
    'import * as runtime from "@org/client-runtime";',
    ...vendors.map((slug, index) => `import * as vendor${index} from "@org/${slug}";`),
    `import { ${start} } from ${JSON.stringify(join(IN_RUNTIME, file))};`,
    `${start}({ runtime, vendors: { ${members.join(", ")} } });`,
  ];
}

async function bundle(options: BuildOptions): Promise<string> {
  const { output } = await build({ ...options, write: false, logLevel: "warn" });
  return output[0].code;
}
