import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Stage } from "../stage/open-stage.ts";
import { TOOLS } from "../tools.ts";
import { runCommand } from "./find-command.ts";

/** What a bundle is for. */
export type BundleTarget = "browser" | "node";

/** A bundler with its own defaults for an application. */
export interface Bundler {
  readonly name: string;
  /** Whether it writes `dist/index.html` as well, from the project's. */
  readonly makesPage: boolean;
  /**
   * Makes `dist/program.js` of the project's `program.mjs`, all that it imports included.
   * @throws Error with what the bundler printed where it fails or warns
   */
  build(stage: Stage, folder: string, target: BundleTarget): Promise<void>;
}

const LIMIT_MS = 120_000;

/** Names and values that a frontend's build may find around it, and must not take into the bundle. */
export const BUILD_SECRETS: Readonly<Record<string, string>> = {
  API_KEY: "canary-build-api-key-71c2",
  SECRET_KEY: "canary-build-secret-key-0d4f",
  APP_TOKEN: "canary-build-app-token-9e33",
};

/** Every bundler that is tried. */
export const BUNDLERS: readonly Bundler[] = [
  {
    name: "esbuild",
    makesPage: false,
    build: (stage, folder, target) =>
      build(stage, folder, TOOLS.esbuild, "esbuild", [
        ...["program.mjs", "--bundle", "--minify", "--format=esm", `--platform=${target}`],
        ...["--outfile=dist/program.js", "--log-level=warning"],
      ]),
  },
  {
    name: "Rollup",
    makesPage: false,
    build: async (stage, folder, target) => {
      const place = join(await stage.installTool(TOOLS.rollup), "node_modules");
      const plugin = join(place, "@rollup/plugin-node-resolve/dist/es/index.js");
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
      await build(stage, folder, TOOLS.rollup, "rollup", args);
    },
  },
  {
    name: "webpack",
    makesPage: false,
    build: async (stage, folder, target) => {
      const config = {
        mode: "production",
        entry: "./program.mjs",
        target: target === "browser" ? "web" : "node20",
        output: { path: join(folder, "dist"), filename: "program.js", module: true },
        experiments: { outputModule: true },
        // A limit on what a page loads; size-limit has ours.
        performance: { hints: false },
      };
      const text = `export default ${JSON.stringify(config)};`;
      await writeFile(join(folder, "webpack.config.mjs"), text);
      const args = ["--config", "webpack.config.mjs", "--fail-on-warnings"];
      await build(stage, folder, TOOLS.webpack, "webpack-cli", args);
    },
  },
  {
    name: "Vite",
    makesPage: true,
    build: async (stage, folder, target) => {
      // Without the polyfill the module also runs in workers, which have no document.
      const output = { entryFileNames: "program.js" };
      const config = {
        build: { modulePreload: { polyfill: false }, rolldownOptions: { output } },
        ssr: { noExternal: true },
      };
      await writeFile(join(folder, "vite.config.mjs"), `export default ${JSON.stringify(config)};`);
      const ssr = target === "node" ? ["--ssr", "program.mjs"] : [];
      const args = ["build", "--logLevel", "warn", ...ssr];
      await build(stage, folder, TOOLS.vite, "vite", args);
    },
  },
];

async function build(
  stage: Stage,
  folder: string,
  tool: Parameters<Stage["installTool"]>[0],
  packageName: string,
  args: readonly string[],
): Promise<void> {
  await rm(join(folder, "dist"), { recursive: true, force: true });
  const env = { ...process.env, ...BUILD_SECRETS, NODE_OPTIONS: undefined };
  const place = await stage.installTool(tool);
  await runCommand(place, packageName, args, { cwd: folder, env, timeout: LIMIT_MS });
}
