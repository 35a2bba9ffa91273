import { RUNTIME_VALUES } from "./runtime-values.ts";

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

/** Names that no vendor may take, besides those of other packages. */
const RESERVED: ReadonlySet<string> = new Set([
  // Packages outside of `packages/`, and the entry file of the facade.
  ...["workspace", "scripts", "index"],
  // What the facade exports besides its namespaces.
  ...RUNTIME_VALUES,
  // Words that cannot name a namespace in JavaScript.
  ...(
    "arguments await break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface " +
    "let new null package private protected public return static super switch then this throw true " +
    "try typeof var void while with yield"
  ).split(" "),
]);

/** Names of devices, which Windows takes for no file, in any case and with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/** Whether Windows cannot write a file or folder of a name: a device, or a final dot or space. */
export function isReservedByWindows(name: string): boolean {
  const [stem = ""] = name.split(".");
  return DEVICE.test(stem.trimEnd()) || /[. ]$/.test(name);
}

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Whether a folder name can be a vendor's slug: at most 60 lower-case letters, digits and single
 * hyphens, and not reserved, by us or by Windows.
 * @param otherPackages folders of packages that are not a vendor's
 */
export function isVendorSlug(slug: string, otherPackages: ReadonlySet<string>): boolean {
  if (!SLUG.test(slug) || slug.length > 60 || otherPackages.has(slug)) return false;
  if (isReservedByWindows(slug)) return false;
  return !RESERVED.has(vendorNames(slug).namespace);
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
