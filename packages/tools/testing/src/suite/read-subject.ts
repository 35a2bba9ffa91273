import {
  listVendors,
  readVendor,
  type VendorOnDisk,
  vendorNames,
  WORKSPACE_ROOT,
} from "@org/codegen";
import type { ContractDocument } from "@org/mock-server/contract";
import { withOperationNames } from "../contract/name-operations.ts";
import { testCredentials } from "../contract/test-credentials.ts";
import type { SuiteSubject } from "./make-call.ts";
import type { VendorModule } from "./vendor-module.ts";

/**
 * A vendor as the suites need it: its contract, test credentials, and the server that its client calls
 * by default.
 * @param module the vendor's package or its namespace of the facade
 * @param openapiFetch its `/openapi-fetch` entry, to be called as well
 * @throws Error if the contract is not generated or does not match its lock
 */
export async function readSubject(
  vendor: string,
  module: VendorModule,
  openapiFetch?: VendorModule,
): Promise<SuiteSubject> {
  return { ...describeSubject(vendor, await readVendor(vendor), module), openapiFetch };
}

/** A vendor as the suites need it, from its `vendor.yaml` and generated contract. */
export function describeSubject(
  vendor: string,
  { config, contract }: VendorOnDisk,
  module: VendorModule,
): SuiteSubject {
  // A generated contract has been validated against the OpenAPI schema.
  const document = withOperationNames(vendor, contract as unknown as ContractDocument);
  const [server] = Object.values(config.servers);
  return {
    vendor,
    document,
    module,
    credentials: testCredentials(config.credentials, document),
    server,
    hasExactInt64: (config.int64 ?? "number") !== "number",
  };
}

/**
 * Every vendor of `specs/` through its namespace of the facade.
 * @throws Error if the facade lacks a vendor
 */
export async function readSubjects(facade: VendorModule): Promise<readonly SuiteSubject[]> {
  const vendors = await listVendors(WORKSPACE_ROOT);
  return Promise.all(
    vendors.map((vendor) => {
      const module = facade[vendorNames(vendor).namespace];
      if (typeof module !== "object" || module === null) {
        throw new Error(`The facade has no ${vendor}. Run: pnpm generate`);
      }
      // A namespace of the facade: the suites look its functions up by the contract's names.
      return readSubject(vendor, module as VendorModule);
    }),
  );
}
