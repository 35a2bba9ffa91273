import { BREAKS, REMOVALS } from "./breaking-revisions.ts";
import { ADDITIONS, WIRE_AND_TEXT } from "./standing-revisions.ts";
import type { VendorRevision } from "./vendor-revision.ts";

/** The vendors' history; the revisions of one wave are released together. */
export const VENDOR_WAVES: readonly (readonly VendorRevision[])[] = [
  ADDITIONS,
  WIRE_AND_TEXT,
  BREAKS,
  REMOVALS,
];
