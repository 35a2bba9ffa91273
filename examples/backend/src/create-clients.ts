import { fanfare, solvimon, userflux, voucherify } from "@org/products";
import type { Config } from "./read-config.ts";

/** One client per vendor, each with its secret. */
export interface Clients {
  readonly fanfare: fanfare.FanfareClient;
  readonly solvimon: solvimon.SolvimonClient;
  readonly userflux: userflux.UserfluxClient;
  readonly voucherify: voucherify.VoucherifyClient;
}

/** Options that all clients share: limits, hooks and fetch. */
export type SharedOptions = Pick<
  voucherify.VoucherifyClientOptions,
  "attemptTimeout" | "totalTimeout" | "maxRetries" | "maxResponseBytes" | "hooks" | "fetch"
>;

/**
 * Creates the clients once, when the server starts.
 * @throws ConfigError where a secret or a base URL cannot be sent; it names the field, not the value
 */
export function createClients(config: Config, options: SharedOptions = {}): Clients {
  return {
    fanfare: fanfare.createFanfareClient({
      ...options,
      auth: { secretKey: config.FANFARE_SECRET_KEY },
      baseUrl: config.FANFARE_BASE_URL,
    }),
    solvimon: solvimon.createSolvimonClient({
      ...options,
      auth: { apiKey: config.SOLVIMON_API_KEY },
      baseUrl: config.SOLVIMON_BASE_URL,
    }),
    userflux: userflux.createUserfluxClient({
      ...options,
      auth: { apiKey: config.USERFLUX_API_KEY },
      baseUrl: config.USERFLUX_BASE_URL,
    }),
    voucherify: voucherify.createVoucherifyClient({
      ...options,
      auth: { appId: config.VOUCHERIFY_APP_ID, appToken: config.VOUCHERIFY_APP_TOKEN },
      baseUrl: config.VOUCHERIFY_BASE_URL,
    }),
  };
}
