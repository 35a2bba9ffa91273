import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { productionModules } from "@org/testing/production-modules";
import { build } from "rolldown";
import type { PeerModules } from "../peers/generate-clients.ts";

/** Where the imports of the bundled modules come from. */
export interface BundleRoots extends PeerModules {
  readonly workspace: string;
}

/** Where a bundle will run; in a browser it is what a page in production downloads. */
export type BundleTarget = "node" | "browser";

/** How to bundle. */
export interface BundleOptions {
  readonly target?: BundleTarget;
  readonly minify?: boolean;
}

const ENTRY = "bench-entry";

/** The text of a module with all that it imports. @throws as rolldown does */
export async function bundleSource(
  source: string,
  { workspace, packages, clients }: BundleRoots,
  { target = "node", minify = false }: BundleOptions = {},
): Promise<string> {
  const { output } = await build({
    input: ENTRY,
    cwd: workspace,
    write: false,
    platform: target,
    logLevel: "silent",
    plugins: [
      {
        name: ENTRY,
        // In the facade's package, which has every vendor's.
        resolveId: (id: string) =>
          id === ENTRY ? join(workspace, "packages/products", ENTRY) : undefined,
        load: (id: string) => (id.endsWith(ENTRY) ? { code: source, moduleType: "js" } : undefined),
      },
      ...(target === "browser" ? [productionModules] : []),
    ],
    resolve: {
      conditionNames: ["@org/source", target, "import", "default"],
      modules: ["node_modules", packages],
      alias: {
        ...clients,
        "openapi-fetch": moduleOf(join(workspace, "packages/client-runtime"), "openapi-fetch"),
        "@voucherify/sdk": join(packages, "@voucherify/sdk/dist/voucherifysdk.esm.js"),
      },
    },
    // One module, as its bytes are counted and as it is imported.
    output: { minify, codeSplitting: false },
  });
  return output[0]?.code ?? "";
}

/** Bytes of a module with all that it imports, minified and gzipped. */
export async function bundleBytes(
  source: string,
  roots: BundleRoots,
  target: BundleTarget,
): Promise<number> {
  const bundle = await bundleSource(source, roots, { target, minify: true });
  return gzipSync(bundle, { level: 9 }).byteLength;
}

function moduleOf(from: string, packageName: string): string {
  const require = createRequire(join(from, "package.json"));
  return join(dirname(require.resolve(packageName)), "index.mjs");
}
