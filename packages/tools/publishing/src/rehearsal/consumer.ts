import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow, tryInstalled } from "@org/exec";
import type { Stage } from "./stage.ts";

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

/** Installs a version or range of the facade from the stage's registry into a new project. */
export async function installConsumer(stage: Stage, wanted: string): Promise<Consumer> {
  const folder = await mkdtemp(join(stage.folder, "consumer-"));
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { "@org/products": wanted },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await runOrThrow("npm", ["install", "--ignore-scripts"], { cwd: folder, env: stage.env });
  return { folder };
}

/** Compiles a program in a consumer's project: what the compiler objects to, empty where nothing. */
export async function compile(stage: Stage, consumer: Consumer, program: string): Promise<string> {
  await writeFile(join(consumer.folder, "index.ts"), program);
  const args = ["-p", consumer.folder];
  const { code, output } = await tryInstalled(stage.workspace, "typescript", "tsc", args);
  return code === 0 ? "" : output || `tsc exited with ${code}`;
}
