import { type Exchange, startMock, type Violation } from "@org/mock-server";
import type { ContractDocument } from "@org/mock-server/contract";
import type { TestCredentials } from "./contract/test-credentials.ts";

/** A mock server with the independent checker in front of it. */
export interface CheckedMock {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** All exchanges so far, in order. */
  readonly exchanges: () => readonly Exchange[];
  /** All violations so far. */
  readonly violations: () => readonly Violation[];
  readonly close: () => Promise<void>;
}

/** How to set up a checked mock. */
export interface CheckedMockOptions {
  readonly credentials: TestCredentials;
  /** One of the contract's `servers`, as written there, whose base path is mounted; by default the first. */
  readonly server?: string | undefined;
}

/**
 * Starts a mock server for a contract on a free port of 127.0.0.1 that records its exchanges. It accepts
 * only the test credentials.
 * @throws Error if the contract cannot be served
 */
export async function startCheckedMock(
  document: ContractDocument,
  options: CheckedMockOptions,
): Promise<CheckedMock> {
  const exchanges: Exchange[] = [];
  const onExchange = (exchange: Exchange): void => {
    exchanges.push(exchange);
  };
  const { url, close } = await startMock(document, { ...options, onExchange });
  return {
    url,
    exchanges: () => [...exchanges],
    violations: () => exchanges.flatMap((exchange) => exchange.violations),
    close,
  };
}
