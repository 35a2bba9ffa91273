import { gzipSync } from "node:zlib";
import { productionModules } from "@org/testing/production-modules";
import { rolldown } from "rolldown";
import { packageRoot } from "./package-root.ts";

const ENTRY = "entry.js";

/** Where a bundle will run; in a browser it is what a page in production downloads. */
export type BundleTarget = "browser" | "node";

/**
 * Bundles an application's code, with what it needs of the packages, into one module, in memory.
 * @throws Error for code that does not bundle, or that leaves an import in the bundle
 */
export async function bundleEntry(
  code: string,
  { minify, target = "browser" }: { minify: boolean; target?: BundleTarget },
): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    cwd: packageRoot,
    platform: target,
    resolve: { conditionNames: ["@org/source", target, "import", "default"] },
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
    plugins: [
      ...(target === "browser" ? [productionModules] : []),
      {
        name: "entry",
        // Inside the package, so that imports in it resolve as they do for a consumer.
        resolveId: (id) => (id === ENTRY ? `${packageRoot}${ENTRY}` : undefined),
        load: (id) => (id === `${packageRoot}${ENTRY}` ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify });
  const [{ code: bundled, imports }, ...more] = output;
  if (more.length > 0 || imports.length > 0) {
    throw new Error(
      `not one module: ${[...more.map((one) => one.fileName), ...imports].join(", ")}`,
    );
  }
  return bundled;
}

/** Bytes of a text after gzip, as a server would send it. */
export function gzippedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}
