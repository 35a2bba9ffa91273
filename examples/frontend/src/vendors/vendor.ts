import type { VoucherifyClientOptions } from "@org/products/voucherify";
import type { Outcome, Product } from "../product.ts";

/** A vendor as the form sees it. */
export interface Vendor {
  readonly name: string;
  /**
   * Creates or updates the product there.
   * @throws the client's typed error if it failed for another reason than the product
   */
  upsert(product: Product, options: UpsertOptions): Promise<Outcome>;
}

/** Options of a call; the same for every vendor. */
export interface UpsertOptions {
  readonly signal: AbortSignal;
  readonly hooks: VoucherifyClientOptions["hooks"];
}
