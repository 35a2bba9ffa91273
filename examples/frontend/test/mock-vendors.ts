import * as fanfare from "@org/products/fanfare/testing";
import * as solvimon from "@org/products/solvimon/testing";
import * as userflux from "@org/products/userflux/testing";
import * as voucherify from "@org/products/voucherify/testing";
import { setupServer } from "msw/node";

// As the backend's proxy exposes them.
const FANFARE = { baseUrl: "/api/vendors/fanfare" };
const SOLVIMON = { baseUrl: "/api/vendors/solvimon" };
const USERFLUX = { baseUrl: "/api/vendors/userflux" };
const VOUCHERIFY = { baseUrl: "/api/vendors/voucherify" };

/** The vendors, all healthy: every operation responds as its contract says. */
export const mockVendors = setupServer(
  ...fanfare.handlers(FANFARE),
  ...solvimon.handlers(SOLVIMON),
  ...userflux.handlers(USERFLUX),
  ...voucherify.handlers(VOUCHERIFY),
);

/** Fanfare refuses a URL. */
export function fanfareRefusesUrl() {
  const path = [{ key: "url" }];
  const body = { issues: [{ message: "Must be a public address.", path }] };
  return fanfare.upsertProductHandler(400, { ...FANFARE, body });
}

/** Solvimon refuses a name. */
export function solvimonRefusesName() {
  const body = { field: "name", message: "Is taken already." };
  return solvimon.upsertProductHandler(400, { ...SOLVIMON, body });
}

/** Voucherify refuses a product without saying which field it is. */
export function voucherifyRefuses() {
  const body = { key: "invalid_product", details: "No price." };
  return voucherify.upsertProductHandler(400, { ...VOUCHERIFY, body });
}

/** Voucherify refuses the shop's credentials, once. */
export function voucherifyRefusesCredentials() {
  return voucherify.upsertProductHandler(401, { ...VOUCHERIFY, once: true });
}

/** Userflux is too busy, once. Its document does not mention that. */
export function userfluxIsBusyOnce() {
  const respond = () => new Response(null, { status: 503 });
  return userflux.upsertProductHandler(respond, { ...USERFLUX, once: true });
}

/** Solvimon never responds. */
export function solvimonHangs() {
  return solvimon.upsertProductHandler(() => new Promise<never>(() => {}), SOLVIMON);
}
