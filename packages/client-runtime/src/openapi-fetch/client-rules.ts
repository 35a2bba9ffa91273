import type { CallCredentials, CredentialContext } from "../credentials/credential-metadata.ts";
import type { OperationMetadata } from "../metadata.ts";
import type { ResponseHeaderMetadata } from "../response-header-metadata.ts";

/** Where a call goes. */
export interface CallTarget {
  /** Names the vendor in errors and hooks: its slug, or a host. */
  readonly vendor: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}

/** What differs between a client of any `paths` and one of a vendor. */
export interface ClientRules {
  /** Names the vendor in errors of the client itself. */
  readonly vendor: string;
  /** What is known of an operation, by `METHOD /path`; openapi-fetch's defaults hold for others. */
  readonly operations: ReadonlyMap<string, OperationMetadata>;
  /**
   * Where a call of an operation goes, with the `baseUrl` of its own. Throws a ConfigError for one
   * that cannot work.
   */
  readonly aim: (
    operation: OperationMetadata | undefined,
    baseUrl: string | undefined,
  ) => CallTarget;
  /** Called for each attempt; undefined where no call has credentials. */
  readonly supplyCredentials:
    | ((
        operation: OperationMetadata | undefined,
        context: Omit<CredentialContext, "baseUrl">,
      ) => CallCredentials | Promise<CallCredentials>)
    | undefined;
  /** The response headers in which a vendor says more than the status does. */
  readonly headers: ResponseHeaderMetadata | undefined;
}
