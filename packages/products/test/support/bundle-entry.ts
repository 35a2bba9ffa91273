import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { packageRoot } from "./package-root.ts";

const ENTRY = "entry.js";

/**
 * Bundles an application's code, with what it needs of the packages, into one module for browsers,
 * in memory.
 * @throws Error for code that does not bundle, or that leaves an import in the bundle
 */
export async function bundleEntry(code: string, options: { minify: boolean }): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    cwd: packageRoot,
    platform: "browser",
    resolve: { conditionNames: ["@org/source", "browser", "import", "default"] },
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: "entry",
        // Inside the package, so that imports in it resolve as they do for a consumer.
        resolveId: (id) => (id === ENTRY ? `${packageRoot}${ENTRY}` : undefined),
        load: (id) => (id === `${packageRoot}${ENTRY}` ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: options.minify });
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
