import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Environment } from "../environment/open-environment.ts";
import { TOOLS } from "../tools.ts";
import { runCommand } from "./find-command.ts";

/** What a bundle is for. */
export type BundleTarget = "browser" | "node";

/** A bundler with its own defaults for an application. */
export interface Bundler {
  readonly name: string;
  /** Whether it also writes `dist/index.html`, from the one of the project. */
  readonly makesPage: boolean;
  /**
   * Bundles the project's `program.mjs` with all that it imports into `dist/program.js`.
   * @throws Error with the bundler's output if it fails or warns
   */
  build(environment: Environment, folder: string, target: BundleTarget): Promise<void>;
}

const LIMIT_MS = 120_000;

/** Variables in the environment of a frontend's build, which must not get into the bundle. */
export const BUILD_SECRETS: Readonly<Record<string, string>> = {
  API_KEY: "planted-build-api-key-71c2",
  SECRET_KEY: "planted-build-secret-key-0d4f",
  APP_TOKEN: "planted-build-app-token-9e33",
};

/** Every bundler that is checked. */
export const BUNDLERS: readonly Bundler[] = [
  {
    name: "esbuild",
    makesPage: false,
    build: (environment, folder, target) =>
      build(environment, folder, TOOLS.esbuild, "esbuild", [
        ...["program.mjs", "--bundle", "--minify", "--format=esm", `--platform=${target}`],
        ...["--outfile=dist/program.js", "--log-level=warning"],
      ]),
  },
  {
    name: "Rollup",
    makesPage: false,
    build: async (environment, folder, target) => {
      const modules = join(await environment.installTool(TOOLS.rollup), "node_modules");
      const plugin = join(modules, "@rollup/plugin-node-resolve/dist/es/index.js");
      const config = [
        `import { nodeResolve } from ${JSON.stringify(pathToFileURL(plugin).href)};`,
        "export default {",
        '  input: "program.mjs",',
        "  external: /^node:/,",
        `  plugins: [nodeResolve(${target === "browser" ? "{ browser: true }" : '{ exportConditions: ["node"] }'})],`,
        '  output: { file: "dist/program.js" },',
        "};",
      ];
      await writeFile(join(folder, "rollup.config.mjs"), config.join("\n"));
      const args = ["--config", "rollup.config.mjs", "--silent", "--failAfterWarnings"];
      await build(environment, folder, TOOLS.rollup, "rollup", args);
    },
  },
  {
    name: "webpack",
    makesPage: false,
    build: async (environment, folder, target) => {
      const config = {
        mode: "production",
        entry: "./program.mjs",
        target: target === "browser" ? "web" : "node20",
        output: { path: join(folder, "dist"), filename: "program.js", module: true },
        experiments: { outputModule: true },
        // webpack's own limit on what a page loads; ours is size-limit's.
        performance: { hints: false },
      };
      const text = `export default ${JSON.stringify(config)};`;
      await writeFile(join(folder, "webpack.config.mjs"), text);
      const args = ["--config", "webpack.config.mjs", "--fail-on-warnings"];
      await build(environment, folder, TOOLS.webpack, "webpack-cli", args);
    },
  },
  {
    name: "Vite",
    makesPage: true,
    build: async (environment, folder, target) => {
      // Without the polyfill the module also runs in workers, which have no document.
      const output = { entryFileNames: "program.js" };
      const config = {
        build: { modulePreload: { polyfill: false }, rolldownOptions: { output } },
        ssr: { noExternal: true },
      };
      await writeFile(join(folder, "vite.config.mjs"), `export default ${JSON.stringify(config)};`);
      const ssr = target === "node" ? ["--ssr", "program.mjs"] : [];
      const args = ["build", "--logLevel", "warn", ...ssr];
      await build(environment, folder, TOOLS.vite, "vite", args);
    },
  },
];

async function build(
  environment: Environment,
  folder: string,
  tool: Parameters<Environment["installTool"]>[0],
  packageName: string,
  args: readonly string[],
): Promise<void> {
  await rm(join(folder, "dist"), { recursive: true, force: true });
  const env = { ...process.env, ...BUILD_SECRETS, NODE_OPTIONS: undefined };
  const installed = await environment.installTool(tool);
  await runCommand(installed, packageName, args, { cwd: folder, env, timeout: LIMIT_MS });
}
