import type { Change } from "@org/api-diff";

/** All that the catalogue shows: metadata and figures, no markup. */
export interface Catalogue {
  /** The facade's name and version. */
  readonly facade: PublishedPackage;
  /** Sorted by slug. */
  readonly vendors: readonly CatalogueVendor[];
}

/** A package at the version that its manifest says. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
}

/** One vendor: its package, its API and what is known of both. */
export interface CatalogueVendor {
  readonly slug: string;
  readonly name: string;
  readonly package: PublishedPackage;
  /** `info.version` of the vendor's document. */
  readonly apiVersion: string;
  /** URL of the default server. */
  readonly server: string;
  readonly operations: readonly CatalogueOperation[];
  /** What the vendor's documents leave open, one sentence each. */
  readonly open: readonly string[];
  /** Newest first; the first version of a package has no entry. */
  readonly releases: readonly CatalogueRelease[];
}

/** One released version and what changed in it. */
export interface CatalogueRelease {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** One operation, as a caller meets it. */
export interface CatalogueOperation {
  readonly name: string;
  /** Such as `POST`. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly deprecated: boolean;
  readonly statuses: readonly CatalogueStatus[];
  /** When a call is repeated by itself, as Markdown with code spans. */
  readonly repeated: string;
  /** What of it nobody has documented: places such as `status 404` or `Product.price`. */
  readonly inferred: readonly string[];
  readonly bundle: BundleSize;
  readonly types: TypeCost;
}

/** A documented status: `200`, `4XX` or `default`. */
export interface CatalogueStatus {
  readonly status: string;
  readonly inferred: boolean;
}

/** What a page that makes this one call has to load, minified and gzipped, in bytes. */
export interface BundleSize {
  readonly total: number;
  /** What the operation adds to a page that has the vendor's client already. */
  readonly added: number;
}

/** Types that TypeScript 7 instantiates for one valid call; undefined where no sample was found. */
export interface TypeCost {
  readonly byFunction: number | undefined;
  readonly byPath: number | undefined;
}
