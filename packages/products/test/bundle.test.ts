import { describe, expect, it } from "vitest";
import { type BundleTarget, bundleEntry, gzippedBytes } from "./support/bundle-entry.ts";
import { readContracts, type VendorContract } from "./support/read-contracts.ts";

/**
 * Limits of a page in production and of a server, which create one client and make one kind of call:
 * bytes after minifying and gzip. Each is what the client weighed when it was set, rounded up to 50.
 */
const LIMITS: Readonly<Record<string, Readonly<Record<BundleTarget, number>>>> = {
  fanfare: { browser: 6_615, node: 8_150 },
  solvimon: { browser: 7_400, node: 8_950 },
  userflux: { browser: 6_475, node: 8_000 },
  voucherify: { browser: 6_900, node: 9_350 },
};

/** Limits of a vendor that has none of its own yet. */
const OF_OTHERS = { browser: 7_400, node: 9_350 };

const contracts = readContracts();

/** A page that creates one vendor's client and upserts a product with it. */
function upsertThrough(source: "subpath" | "namespace", slug: string): string {
  const create = `create${slug.charAt(0).toUpperCase()}${slug.slice(1)}Client`;
  const members = `{ ${create}, upsertProduct }`;
  return [
    source === "subpath"
      ? `import ${members} from "@org/products/${slug}";`
      : `import { ${slug} } from "@org/products"; const ${members} = ${slug};`,
    `export const upsert = (options, init) => upsertProduct(${create}(options), init);`,
  ].join("\n");
}

/** Texts that only this vendor's code has: its slug, its paths and its server hosts. */
function marksOf({ slug, servers, operations }: VendorContract): readonly string[] {
  const paths = operations.map(({ path }) => `path: "${path}"`);
  const hosts = servers.map(({ url }) => url.replace(/^https?:\/\//, "").replace(/\/.*/, ""));
  return [slug, ...new Set([...paths, ...hosts])];
}

/** The line that contains a text; undefined if none does. */
function lineWith(text: string, bundle: string): string | undefined {
  return bundle.split("\n").find((line) => line.toLowerCase().includes(text.toLowerCase()));
}

describe.each(contracts)("a page that upserts at $slug", (contract) => {
  it.each(["subpath", "namespace"] as const)(
    "through the %s has no line of another",
    async (source) => {
      const bundle = await bundleEntry(upsertThrough(source, contract.slug), { minify: false });
      expect(bundle).toContain(
        contract.operations.find((one) => one.name === "upsertProduct")?.path,
      );
      const foreign = contracts
        .filter((other) => other !== contract)
        .flatMap(marksOf)
        .map((mark) => lineWith(mark, bundle));
      expect(foreign.length).toBeGreaterThan(contracts.length);
      expect(foreign.filter((line) => line !== undefined)).toEqual([]);
    },
  );

  it("has no other operation's function", async () => {
    const bundle = await bundleEntry(upsertThrough("subpath", contract.slug), { minify: false });
    expect(bundle).toContain("function upsertProduct(");
    const others = contract.operations.filter(({ name }) => name !== "upsertProduct");
    expect(others.filter(({ name }) => bundle.includes(`${name}(`))).toEqual([]);
    expect(others.filter(({ name }) => bundle.includes(`"${name}"`))).toEqual([]);
  });

  it.each(["browser", "node"] as const)("weighs little for a %s", async (target) => {
    const code = upsertThrough("subpath", contract.slug);
    const bundle = await bundleEntry(code, { minify: true, target });
    const bytes = gzippedBytes(bundle);
    console.info(`${contract.slug}, ${target}: ${bundle.length} bytes minified, ${bytes} gzipped`);
    expect(bytes).toBeLessThanOrEqual((LIMITS[contract.slug] ?? OF_OTHERS)[target]);
  });
});

describe("a page that imports upsertProduct alone", () => {
  it("has no client", async () => {
    const code = 'export { upsertProduct } from "@org/products/voucherify";';
    const bundle = await bundleEntry(code, { minify: false });
    expect(bundle).toContain('"/v1/products"');
    expect(bundle).not.toContain("createVoucherifyClient");
    expect(bundle).not.toContain("openapi-fetch");
    // Only the function with which its metadata checks a body comes with it.
    expect(bundle).toContain("function hasValue(");
    expect(bundle.replace(/\/\*[\s\S]*?\*\//g, "").length).toBeLessThan(1500);
  });
});

describe("the options of queries", () => {
  it.each([
    ["getProduct", "getProductQuery"],
    ["listProducts", "listProductsInfiniteQuery"],
    ["upsertProduct", "upsertProductMutation"],
  ])("of %s weigh at most 1 kB beside it", async (operation, factory) => {
    const weigh = async (name: string, entry: string) => {
      const code = [
        'import { createVoucherifyClient } from "@org/products/voucherify";',
        `import { ${name} } from "@org/products/voucherify${entry}";`,
        `export const use = (options, init) => ${name}(createVoucherifyClient(options), init);`,
      ];
      return gzippedBytes(await bundleEntry(code.join("\n"), { minify: true, target: "browser" }));
    };
    const added = (await weigh(factory, "/query")) - (await weigh(operation, ""));
    console.info(`${factory}: ${added} bytes gzipped`);
    expect(added).toBeLessThanOrEqual(1000);
  });
});
