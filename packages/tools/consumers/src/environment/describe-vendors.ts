import {
  listVendors,
  readVendor,
  type VendorNames,
  vendorNames,
  WORKSPACE_ROOT,
} from "@org/codegen";
import {
  callAddress,
  type DescribedAuth,
  type DescribedCall,
  describeAuths,
  describeCalls,
  readSubject,
  type SuiteSubject,
} from "@org/testing";

/** What the checks know about a vendor, all of it from its contract and its `vendor.yaml`. */
export interface VendorMetadata {
  readonly names: VendorNames;
  /** The `name` in its `vendor.yaml`. */
  readonly displayName: string;
  readonly subject: SuiteSubject;
  /** Prefix of every operation's path, such as `/api`. */
  readonly basePath: string;
  /** What `auth` may be, one for each security alternative of the contract. */
  readonly auths: readonly DescribedAuth[];
  /** A call that succeeds and one that fails. */
  readonly calls: readonly DescribedCall[];
}

/** Every vendor of `specs/`. @throws Error if a contract is not generated or does not match its lock */
export async function describeVendors(): Promise<readonly VendorMetadata[]> {
  const slugs = await listVendors(WORKSPACE_ROOT);
  return Promise.all(
    slugs.map(async (slug) => {
      // Only the contract is needed here; the checks use the packed package.
      const subject = await readSubject(slug, {});
      const { name: displayName } = (await readVendor(slug)).config;
      const { basePath } = callAddress(subject.document, subject.server);
      const [auths, calls] = [describeAuths(subject), describeCalls(subject)];
      return { names: vendorNames(slug), displayName, subject, basePath, auths, calls };
    }),
  );
}
