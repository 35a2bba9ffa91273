import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";

/** Where the imports of the bundled modules come from. */
export interface BundleRoots {
  readonly workspace: string;
  /** Folder of Hey API's generated client. */
  readonly heyApiClient: string;
  /** Folder of the vendor's own SDK. */
  readonly voucherifySdk: string;
}

/** Where a bundle will run: packages have other files and dependencies for browsers. */
export type BundleTarget = "node" | "browser";

/** How to bundle. */
export interface BundleOptions {
  readonly target?: BundleTarget;
  readonly minify?: boolean;
}

/** The text of a module with all that it imports. @throws as rolldown does */
export async function bundleSource(
  source: string,
  { workspace, heyApiClient, voucherifySdk }: BundleRoots,
  { target = "node", minify = false }: BundleOptions = {},
): Promise<string> {
  const runtime = join(workspace, "packages/client-runtime");
  const { output } = await build({
    input: "bench-entry",
    write: false,
    platform: target,
    logLevel: "silent",
    plugins: [
      {
        name: "bench-entry",
        resolveId: (id: string) => (id === "bench-entry" ? id : undefined),
        load: (id: string) => (id === "bench-entry" ? source : undefined),
      },
    ],
    resolve: {
      conditionNames: ["@org/source", target, "import", "default"],
      alias: {
        "openapi-fetch": dirOf(runtime, "openapi-fetch"),
        "@org/client-runtime/openapi-fetch": join(
          runtime,
          `src/openapi-fetch/index${target === "browser" ? ".browser" : ""}.ts`,
        ),
        "@org/client-runtime": join(
          runtime,
          `src/index${target === "browser" ? ".browser" : ""}.ts`,
        ),
        "@org/voucherify": join(workspace, "packages/voucherify/src/index.ts"),
        "hey-api-client": heyApiClient,
        "@voucherify/sdk": join(voucherifySdk, "dist/voucherifysdk.esm.js"),
      },
    },
    output: { minify },
  });
  return output[0]?.code ?? "";
}

/** Bytes of a module with all that it imports, minified and gzipped. */
export async function bundleBytes(
  source: string,
  roots: BundleRoots,
  target?: BundleTarget,
): Promise<number> {
  const options = { minify: true, ...(target ? { target } : {}) };
  return gzipSync(await bundleSource(source, roots, options), { level: 9 }).byteLength;
}

function dirOf(from: string, packageName: string): string {
  const require = createRequire(join(from, "package.json"));
  return join(dirname(require.resolve(packageName)), "index.mjs");
}
