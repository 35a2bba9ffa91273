import { fanfare } from "./fanfare.ts";
import { solvimon } from "./solvimon.ts";
import { userflux } from "./userflux.ts";
import type { Vendor } from "./vendor.ts";
import { voucherify } from "./voucherify.ts";

/** Every vendor that a product goes to, in the order in which they are shown. */
export const ALL_VENDORS: readonly Vendor[] = [fanfare, solvimon, userflux, voucherify];
