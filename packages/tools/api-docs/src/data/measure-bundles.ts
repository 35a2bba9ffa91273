import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { BundleSize } from "./docs-data.ts";

/** The package of a vendor, as an application imports it. */
export interface ImportedPackage {
  readonly packageName: string;
  /** Name of the function that makes its client. */
  readonly create: string;
}

/**
 * Bundles an application for browsers per operation, from the built packages.
 * @param from a folder whose dependencies include the package
 * @returns sizes by the operation's function name
 */
export async function measureBundles(
  from: string,
  { packageName, create }: ImportedPackage,
  operations: readonly string[],
): Promise<ReadonlyMap<string, BundleSize>> {
  const client = await weigh(from, `export { ${create} } from "${packageName}";`);
  const sizes = new Map<string, BundleSize>();
  for (const name of operations) {
    const total = await weigh(
      from,
      `import { ${create}, ${name} } from "${packageName}";\n` +
        `export const call = (options, init) => ${name}(${create}(options), init);`,
    );
    sizes.set(name, { total, added: total - client });
  }
  return sizes;
}

/** Bytes of an application's code with all that it imports, minified and gzipped. */
async function weigh(from: string, code: string): Promise<number> {
  const entry = join(from, "entry.js");
  const bundle = await rolldown({
    input: entry,
    cwd: from,
    platform: "browser",
    resolve: { conditionNames: ["browser", "import", "default"] },
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return output.reduce(
    (sum, chunk) =>
      chunk.type === "chunk" ? sum + gzipSync(chunk.code, { level: 9 }).byteLength : sum,
    0,
  );
}
