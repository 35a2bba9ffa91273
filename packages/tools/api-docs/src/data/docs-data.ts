import type { Change } from "@org/api-diff";

/** Everything that the API docs show: metadata and figures, no markup. */
export interface DocsData {
  /** The facade's name and version. */
  readonly facade: PublishedPackage;
  /** Sorted by slug. */
  readonly vendors: readonly DocsVendor[];
  /** The scorer that grades the documents, with its version. */
  readonly scorer: string;
}

/** A package with the version in its manifest. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
}

/** One vendor: its package, its API, and what is known about both. */
export interface DocsVendor {
  readonly slug: string;
  readonly name: string;
  readonly package: PublishedPackage;
  /** `info.version` of the vendor's document. */
  readonly apiVersion: string;
  /** URL of the default server. */
  readonly server: string;
  readonly grade: DocsGrade;
  readonly operations: readonly DocsOperation[];
  /** What the vendor's documents leave open, one sentence each. */
  readonly open: readonly string[];
  /** Newest first; the first version of a package has no entry. */
  readonly releases: readonly DocsRelease[];
}

/** How good a document is to program against, by Redocly's scorer. */
export interface DocsGrade {
  /** From 0 to 100. */
  readonly score: number;
  /** What lowers it, the worst first, each in words such as `few constraints`. */
  readonly weaknesses: readonly string[];
}

/** One released version and what changed in it. */
export interface DocsRelease {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** One operation, as a caller sees it. */
export interface DocsOperation {
  readonly name: string;
  /** JSON Pointer of the operation in the contract. */
  readonly pointer: string;
  /** Such as `POST`. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly deprecated: boolean;
  readonly statuses: readonly DocsStatus[];
  /** When the client retries a call by itself, as Markdown with code spans. */
  readonly repeated: string;
  /** The parts that nobody has documented, such as `status 404` or `Product.price`. */
  readonly inferred: readonly string[];
  readonly bundle: BundleSize;
  /** A program that makes the call, which has been compiled; undefined if there is no sample. */
  readonly example: string | undefined;
  /** How many types TypeScript 7 instantiates for one valid call; undefined if there is no sample. */
  readonly types: number | undefined;
}

/** A documented status: `200`, `4XX` or `default`. */
export interface DocsStatus {
  readonly status: string;
  readonly inferred: boolean;
}

/** What a page with this one call has to load, minified and gzipped, in bytes. */
export interface BundleSize {
  readonly total: number;
  /** What the operation adds to a page that already has the vendor's client. */
  readonly added: number;
}
