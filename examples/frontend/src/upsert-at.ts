import { isRetryable } from "@org/products";
import { explainFailure } from "./explain-failure.ts";
import type { Product } from "./product.ts";
import type { Progress } from "./progress.ts";
import type { UpsertOptions, Vendor } from "./vendors/vendor.ts";

/** Upserts a product at one vendor and reports its progress, up to the outcome. Never rejects. */
export async function upsertAt(
  vendor: Vendor,
  product: Product,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<void> {
  const hooks: UpsertOptions["hooks"] = {
    onAttempt: () => report({ phase: "sending" }),
    onRetry: ({ attempt, delayMs, reason }) =>
      report({ phase: "retrying", attempt: attempt + 1, delayMs, reason }),
  };
  try {
    const outcome = await vendor.upsert(product, { signal, hooks });
    report("id" in outcome ? { phase: "done", ...outcome } : { phase: "rejected", ...outcome });
  } catch (error) {
    const explanation = explainFailure(error);
    report({ phase: "failed", explanation, retryable: isRetryable(error) });
  }
}
