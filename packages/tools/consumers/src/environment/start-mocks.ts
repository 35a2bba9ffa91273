import type { Exchange } from "@org/mock-server";
import { startCheckedMock } from "@org/testing";
import type { VendorMetadata } from "./describe-vendors.ts";

/** A checked mock of each vendor. */
export interface Mocks {
  /** Origin of a vendor's mock, by slug. */
  readonly urls: ReadonlyMap<string, string>;
  /** All exchanges of a vendor's mock so far, in order; by slug. */
  readonly exchanges: (slug: string) => readonly Exchange[];
  close(): Promise<void>;
}

/**
 * Starts the vendors' mocks with their base paths.
 * @throws Error if a contract cannot be served; then none is left running
 */
export async function startMocks(vendors: readonly VendorMetadata[]): Promise<Mocks> {
  const results = await Promise.allSettled(
    vendors.map(async ({ names, subject: { document, ...options } }) => {
      return [names.slug, await startCheckedMock(document, options)] as const;
    }),
  );
  const started = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = results.find((one) => one.status === "rejected");
  if (failed !== undefined) {
    await Promise.all(started.map(([, mock]) => mock.close()));
    throw failed.reason;
  }
  return {
    urls: new Map(started.map(([slug, { url }]) => [slug, url])),
    exchanges: (slug) => started.find(([own]) => own === slug)?.[1].exchanges() ?? [],
    close: async () => {
      await Promise.all(started.map(([, mock]) => mock.close()));
    },
  };
}
