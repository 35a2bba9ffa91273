import type { DescribedCall } from "@org/testing";

/** What a program is told of a vendor. */
export interface VendorTask {
  readonly slug: string;
  /** Name of the function that makes a client. */
  readonly create: string;
  readonly baseUrl: string;
  /** Every `auth` that the contract knows. */
  readonly auths: readonly Readonly<Record<string, unknown>>[];
  readonly calls: readonly DescribedCall[];
}

/** What a program is to do, in nothing but JSON. */
export interface ConsumerTask {
  /**
   * `call` makes every call with credentials as they are, `call with functions` with functions that
   * supply them, `refuse` only makes clients with the credentials as they are.
   */
  readonly what: "call" | "call with functions" | "refuse";
  readonly vendors: readonly VendorTask[];
}

/** What came of one call. */
export interface CallReport {
  readonly vendor: string;
  /** Which way the package was imported. */
  readonly source: string;
  readonly operation: string;
  readonly status: number;
  readonly hasData: boolean;
  /** Status of the error, where the guard of the facade knows it as an `ApiError`. */
  readonly errorStatus?: number | undefined;
  /** What the mock said of a request that breaks the contract. */
  readonly complaint?: string | undefined;
}

/** What came of making one client; no name where it was made. */
export interface RefusalReport {
  readonly vendor: string;
  readonly source: string;
  readonly errorName?: string | undefined;
}

/** What a program answers. */
export interface ConsumerReport {
  readonly calls: readonly CallReport[];
  readonly refusals: readonly RefusalReport[];
}
