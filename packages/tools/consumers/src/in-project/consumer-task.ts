import type { DescribedCall } from "@org/testing";

/** What a program needs to know about a vendor. */
export interface VendorTask {
  readonly slug: string;
  /** Name of the function that makes a client. */
  readonly create: string;
  readonly baseUrl: string;
  /** Every `auth` that the contract knows. */
  readonly auths: readonly Readonly<Record<string, unknown>>[];
  readonly calls: readonly DescribedCall[];
}

/** What a program has to do, as JSON. */
export interface ConsumerTask {
  /**
   * `call` makes every call with plain credentials, `call with functions` with functions that supply
   * them, `refuse` only makes clients, with plain credentials.
   */
  readonly what: "call" | "call with functions" | "refuse";
  readonly vendors: readonly VendorTask[];
}

/** The result of one call. */
export interface CallReport {
  readonly vendor: string;
  /** How the package was imported; calls through openapi-fetch's entry are by path. */
  readonly source: string;
  readonly operation: string;
  readonly status: number;
  readonly hasData: boolean;
  /**
   * Status of the error, if the facade's guard recognizes it as an `ApiError`; of a call by path, whose
   * error is the body, that of the response.
   */
  readonly errorStatus?: number | undefined;
  /** What the mock reports about a request that breaks the contract. */
  readonly complaint?: string | undefined;
}

/** The result of making one client; without a name if it was made. */
export interface RefusalReport {
  readonly vendor: string;
  readonly source: string;
  readonly errorName?: string | undefined;
}

/** The report of a program. */
export interface ConsumerReport {
  readonly calls: readonly CallReport[];
  readonly refusals: readonly RefusalReport[];
}
