import { posix } from "node:path";
import { expect, it } from "vitest";
import { readSources, type SourceFile } from "./read-sources.ts";

/** The benchmarks compare the client of one vendor with its peers, so they name that one. */
const BENCHMARKS = "packages/tools/benchmarks/";

interface Vendor {
  readonly slug: string;
  /** Matches its slug and its display name, in prose and in identifiers. */
  readonly pattern: RegExp;
}

const vendors = readSources("specs/*/vendor.yaml").map(({ path, text }): Vendor => {
  const slug = posix.basename(posix.dirname(path));
  const [, displayName = slug] = /^name: *["']?(.+?)["']? *$/m.exec(text) ?? [];
  const names = [slug, displayName].map((name) =>
    wordsOf(name)
      .split(/[^\p{L}\p{N}]+/u)
      .join("[^\\p{L}\\p{N}]*"),
  );
  return { slug, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?!\\p{L})`, "u") };
});

/** Hand-written sources that belong to no vendor. */
const sources = readSources(
  ":(glob)packages/*/src/**",
  ":(glob)packages/tools/*/src/**",
  "scripts/**/*.ts",
).filter(
  ({ path }) =>
    !path.includes("/src/generated/") &&
    !path.startsWith("scripts/test/") &&
    !vendors.some(({ slug }) => path.startsWith(`packages/${slug}/`)),
);

/** Lower case, with identifiers split into words: `createAcmeClient` reads `create-acme-client`. */
function wordsOf(text: string): string {
  return text.replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, "$1-").toLowerCase();
}

/** Slugs of the vendors that a file names. */
function namedIn({ path, text }: SourceFile): readonly string[] {
  const words = wordsOf(`${path}\n${text}`);
  return vendors.filter(({ pattern }) => pattern.test(words)).map(({ slug }) => slug);
}

it("no source outside a vendor's package names a vendor", () => {
  const others = sources.filter(({ path }) => !path.startsWith(BENCHMARKS));
  expect(others.length).toBeGreaterThan(0);
  const found = others.flatMap((file) => namedIn(file).map((slug) => `${file.path}: ${slug}`));
  expect(found).toEqual([]);
});

it("the benchmarks name one vendor at most", () => {
  const own = sources.filter(({ path }) => path.startsWith(BENCHMARKS));
  expect(new Set(own.flatMap(namedIn)).size).toBeLessThanOrEqual(1);
});

it("finds a vendor by slug and display name, in any case", () => {
  for (const { slug } of vendors) {
    const pascal = slug.charAt(0).toUpperCase() + slug.slice(1);
    for (const text of [slug, `create${pascal}Client`, `"@org/${slug}"`, slug.toUpperCase()]) {
      expect(namedIn({ path: "a.ts", text }), text).toEqual([slug]);
    }
    expect(namedIn({ path: "a.ts", text: `un${slug}able` })).toEqual([]);
  }
});
