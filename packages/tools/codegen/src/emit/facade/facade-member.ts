import type { VendorNames } from "../../vendor-names.ts";

/** What the facade needs to know about a vendor. */
export interface FacadeMember {
  readonly names: VendorNames;
  /** Display name. */
  readonly name: string;
  readonly operations: number;
}
