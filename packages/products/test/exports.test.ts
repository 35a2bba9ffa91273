import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as products from "@org/products";
import { describe, expect, it } from "vitest";
import { packageRoot } from "./support/package-root.ts";
import { readContracts } from "./support/read-contracts.ts";

const contracts = readContracts();
const slugs = contracts.map(({ slug }) => slug);
/** Each vendor, its entry for openapi-fetch, and its testing entry. */
const subpaths = slugs.flatMap((slug) => [
  slug,
  `${slug}/openapi-fetch`,
  `${slug}/query`,
  `${slug}/testing`,
]);

/** The runtime exports of a subpath of the facade, such as `voucherify`. */
function importSubpath(subpath: string): Promise<object> {
  return import(/* @vite-ignore */ `@org/products/${subpath}`);
}

describe("@org/products", () => {
  it("has four subpaths per folder of specs", () => {
    const file = readFileSync(join(packageRoot, "package.json"), "utf8");
    const manifest: { exports: object } = JSON.parse(file);
    const entries = [".", ...subpaths.map((subpath) => `./${subpath}`), "./package.json"];
    expect(Object.keys(manifest.exports).toSorted()).toEqual(entries.toSorted());
  });

  it("exports the names in exports.txt and no others", async () => {
    const entries = await Promise.all(
      subpaths.map(async (one) => [`@org/products/${one}`, await importSubpath(one)] as const),
    );
    const lines = [["@org/products", products] as const, ...entries].map(
      ([specifier, exported]) =>
        `${specifier}\n${Object.keys(exported).toSorted().map(indented).join("")}`,
    );
    await expect(lines.join("\n")).toMatchFileSnapshot("exports.txt");
  });
});

describe.each(contracts)("the exports of $slug", ({ slug, operations }) => {
  it("are the same as namespace and as subpath", async () => {
    const namespace = new Map<string, unknown>(Object.entries(products)).get(slug);
    expect({ ...Object(namespace) }).toEqual({ ...(await importSubpath(slug)) });
  });

  it("hold a function for every operation", async () => {
    const exported = new Map(Object.entries(await importSubpath(slug)));
    expect(operations.length).toBeGreaterThan(0);
    const missing = operations.filter(({ name }) => typeof exported.get(name) !== "function");
    expect(missing).toEqual([]);
  });

  it("hold the runtime's unwrap and guards, not copies of them", async () => {
    expect(await importSubpath(slug)).toMatchObject({
      unwrap: products.unwrap,
      isApiError: products.isApiError,
      ApiError: products.ApiError,
    });
  });
});

function indented(name: string): string {
  return `  ${name}\n`;
}
