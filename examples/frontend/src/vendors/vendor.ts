import type { VoucherifyClientOptions } from "@org/products/voucherify";
import type { Problem, Product } from "../product.ts";

/** A vendor as the form sees it. */
export interface Vendor {
  readonly name: string;
  /**
   * Creates or updates the product there.
   * @returns what the vendor does not accept; empty if it accepted the product
   * @throws the client's typed error if it failed for another reason
   */
  upsert(product: Product, options: UpsertOptions): Promise<readonly Problem[]>;
}

/** Options of a call; the same for every vendor. */
export interface UpsertOptions {
  readonly signal: AbortSignal;
  readonly hooks: VoucherifyClientOptions["hooks"];
}
