/** Every name that follows from a vendor's slug, the name of its folder in `specs/`. */
export interface VendorNames {
  /** Folder name in `specs/` and `packages/`, e.g. `acme-pay`. */
  readonly slug: string;
  /** npm name, e.g. `@org/acme-pay`. */
  readonly packageName: string;
  /** Export of the facade, e.g. `acmePay`. */
  readonly namespace: string;
  /** Prefix of the vendor's own types, e.g. `AcmePay`. */
  readonly pascal: string;
}

/**
 * Names that no vendor may take: folders of `packages/` and packages that are no vendor's, what the
 * facade exports beside its namespaces, and words that cannot name a namespace.
 */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  ...["products", "testing", "codegen", "client-runtime", "publishing", "impact"],
  ...["doubles", "mock", "mock-server"],
  ...["workspace", "index", "unwrap"],
  ...(
    "arguments await break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface " +
    "let new null package private protected public return static super switch then this throw true " +
    "try typeof var void while with yield"
  ).split(" "),
]);

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a folder name can be a vendor's slug: lower case, digits and single hyphens, not reserved. */
export function isVendorSlug(slug: string): boolean {
  return SLUG.test(slug) && slug.length <= 60 && !RESERVED_SLUGS.has(slug);
}

/** Derives all names of a vendor from its slug. */
export function vendorNames(slug: string): VendorNames {
  const namespace = slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    slug,
    packageName: `@org/${slug}`,
    namespace,
    pascal: namespace.charAt(0).toUpperCase() + namespace.slice(1),
  };
}
