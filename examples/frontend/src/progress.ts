import type { Problem } from "./product.ts";

/** How far a product has come at one vendor. */
export type Progress =
  | { readonly phase: "sending" }
  | {
      readonly phase: "retrying";
      /** Which request comes next, counted from 1. */
      readonly attempt: number;
      readonly delayMs: number;
      /** The status, or what kept an answer from coming. */
      readonly reason: string;
    }
  | { readonly phase: "done" }
  | { readonly phase: "rejected"; readonly problems: readonly Problem[] }
  | {
      readonly phase: "failed";
      readonly explanation: string;
      /** Sending it again makes sense, and cannot do the work twice. */
      readonly retryable: boolean;
    };

/** By the vendor's name; a vendor that nothing was sent to is left out. */
export type ProgressByVendor = Readonly<Record<string, Progress | undefined>>;

/** True while the product is under way. */
export function isUnderWay(progress: Progress | undefined): boolean {
  return progress?.phase === "sending" || progress?.phase === "retrying";
}
