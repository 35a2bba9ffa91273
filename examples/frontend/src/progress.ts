import type { Problem } from "./product.ts";

/** How far a product has got at one vendor. */
export type Progress =
  | { readonly phase: "sending" }
  | {
      readonly phase: "retrying";
      /** Which request comes next, counted from 1. */
      readonly attempt: number;
      readonly delayMs: number;
      /** The status, or why there was no response. */
      readonly reason: string;
    }
  | {
      readonly phase: "done";
      /** The product's id at the vendor. */
      readonly id: string;
    }
  | { readonly phase: "rejected"; readonly problems: readonly Problem[] }
  | {
      readonly phase: "failed";
      readonly explanation: string;
      /** Sending it again makes sense, and cannot do the work twice. */
      readonly retryable: boolean;
    };

/** By the vendor's name, without vendors that nothing was sent to. */
export type ProgressByVendor = Readonly<Record<string, Progress | undefined>>;

/** True while the product is under way. */
export function isUnderWay(progress: Progress | undefined): boolean {
  return progress?.phase === "sending" || progress?.phase === "retrying";
}
