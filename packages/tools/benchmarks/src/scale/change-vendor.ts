import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HTTP_METHODS } from "@org/codegen";

/**
 * Changes the package of a generated vendor by an overlay that describes its first operation.
 * @throws Error if its contract has no operation
 */
export async function changeVendor(
  workspace: string,
  slug: string,
  description: string,
): Promise<void> {
  const folder = join(workspace, "specs", slug);
  const contract: { paths: Record<string, object> } = JSON.parse(
    await readFile(join(folder, "openapi.json"), "utf8"),
  );
  const [operation] = Object.entries(contract.paths).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => method in item).map((method) => ({ path, method })),
  );
  if (operation === undefined) throw new Error(`${slug} has no operation that could change`);
  const overlay = {
    overlay: "1.0.0",
    info: { title: "A change", version: "1.0.0" },
    actions: [
      {
        target: `$.paths[${JSON.stringify(operation.path)}].${operation.method}`,
        description: "Something for a benchmark to find.",
        "x-source": "the benchmark",
        "x-provenance": "inferred",
        update: { description },
      },
    ],
  };
  await mkdir(join(folder, "overlays"), { recursive: true });
  // JSON is YAML.
  await writeFile(join(folder, "overlays/900-changed.yaml"), JSON.stringify(overlay));
}
