import type { SupplyCredentials } from "../credentials/supply-credentials.ts";
import type { ClassifyFailure } from "../send/classify-failure.ts";
import type { Clock } from "../send/clock.ts";

/** What a client is given that differs between platforms, and in tests. */
export interface Platform {
  readonly supplyCredentials: SupplyCredentials;
  readonly clock: Clock;
  /** Left out where the platform gives no codes. */
  readonly classify?: ClassifyFailure | undefined;
}
