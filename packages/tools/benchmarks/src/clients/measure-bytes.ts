import { listVendors, vendorNames } from "@org/codegen";
import { formatTable } from "../report/write-section.ts";
import { type BundleRoots, bundleBytes } from "./bundle-source.ts";

/** What one vendor's client and its upsert of a product add to a page and to a service. */
export interface VendorBytes {
  readonly vendor: string;
  /** Minified and gzipped, as a page in production downloads it. */
  readonly browser: number;
  readonly node: number;
}

/** Measures every vendor's upsert with its client. */
export async function measureBytes(roots: BundleRoots): Promise<readonly VendorBytes[]> {
  const slugs = await listVendors(roots.workspace);
  return Promise.all(
    slugs.map(async (vendor) => {
      const { pascal, packageName } = vendorNames(vendor);
      const source = `export { create${pascal}Client, upsertProduct } from "${packageName}";`;
      return {
        vendor,
        browser: await bundleBytes(source, roots, "browser"),
        node: await bundleBytes(source, roots, "node"),
      };
    }),
  );
}

/** The bytes as a table in Markdown; the gates are in the facade's tests. */
export function formatBytes(measured: readonly VendorBytes[]): string {
  const show = (bytes: number) => bytes.toLocaleString("en");
  return formatTable(
    ["upsertProduct and its client", "browser, production", "Node"],
    measured.map(({ vendor, browser, node }) => [vendor, show(browser), show(node)]),
  );
}
