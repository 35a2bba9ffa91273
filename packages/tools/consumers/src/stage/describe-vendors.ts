import { listVendors, type VendorNames, vendorNames, WORKSPACE_ROOT } from "@org/codegen";
import {
  callAddress,
  type DescribedAuth,
  type DescribedCall,
  describeAuths,
  describeCalls,
  readSubject,
  type SuiteSubject,
} from "@org/testing";

/** What the rows know of a vendor, all of it from its contract and its `vendor.yaml`. */
export interface VendorMetadata {
  readonly names: VendorNames;
  readonly subject: SuiteSubject;
  /** Path before every operation's path, such as `/api`. */
  readonly basePath: string;
  /** What `auth` may be, one for each security alternative of the contract. */
  readonly auths: readonly DescribedAuth[];
  /** A call that succeeds and one that fails. */
  readonly calls: readonly DescribedCall[];
}

/** Every vendor of `specs/`. @throws Error where a contract is not generated or does not fit its lock */
export async function describeVendors(): Promise<readonly VendorMetadata[]> {
  const slugs = await listVendors(WORKSPACE_ROOT);
  return Promise.all(
    slugs.map(async (slug) => {
      // Only the contract is asked for; the package is tried elsewhere, as it was packed.
      const subject = await readSubject(slug, {});
      const { basePath } = callAddress(subject.document, subject.server);
      const [auths, calls] = [describeAuths(subject), describeCalls(subject)];
      return { names: vendorNames(slug), subject, basePath, auths, calls };
    }),
  );
}
