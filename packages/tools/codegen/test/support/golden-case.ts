import { readTree } from "../../src/io/workspace/read-workspace.ts";
import type { FileTree } from "../../src/model.ts";
import { type GeneratedWorkspace, generate } from "../../src/pipeline.ts";
import { CONFIG_SCHEMA } from "./config-schema.ts";
import { WORKSPACE_ROOT } from "./workspace-root.ts";

/** The golden cases: one per shape of API. Each is the slug of a vendor too. */
export const GOLDEN_CASES: readonly string[] = ["crud", "errors", "files", "fragments"];

/** The folder of the golden cases. */
export const GOLDEN_FOLDER: string = `${WORKSPACE_ROOT}/packages/tools/codegen/test/golden`;

/** Generates the vendor whose folder is `given/` of a golden case. */
export async function generateGolden(name: string): Promise<GeneratedWorkspace> {
  const given = await readTree(`${GOLDEN_FOLDER}/${name}`, "given");
  const specs: FileTree = new Map(
    [...given].map(([path, text]) => [path.replace(/^given/, `specs/${name}`), text]),
  );
  return generate({
    vendors: [name],
    specs,
    manifests: new Map(),
    otherPackages: new Set(),
    configSchema: CONFIG_SCHEMA,
    license: "MIT",
  });
}
