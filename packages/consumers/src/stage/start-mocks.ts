import { startCheckedMock } from "@org/testing";
import type { VendorFacts } from "./describe-vendors.ts";

/** A checked mock for each vendor. */
export interface Mocks {
  /** Origin of a vendor's mock, by slug. */
  readonly urls: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Starts the vendors' mocks with their base paths. @throws Error where a contract cannot be served */
export async function startMocks(vendors: readonly VendorFacts[]): Promise<Mocks> {
  const started = await Promise.all(
    vendors.map(async ({ names, subject: { document, ...options } }) => {
      return [names.slug, await startCheckedMock(document, options)] as const;
    }),
  );
  return {
    urls: new Map(started.map(([slug, { url }]) => [slug, url])),
    close: async () => {
      await Promise.all(started.map(([, mock]) => mock.close()));
    },
  };
}
