import { useMutation } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import type { Product } from "./product.ts";
import type { Progress, ProgressByVendor } from "./progress.ts";
import { upsertAt } from "./upsert-at.ts";
import type { Vendor } from "./vendors/vendor.ts";

/** A product on its way to the vendors. */
export interface ProductUpsert {
  readonly progress: ProgressByVendor;
  /** At least one call has not ended. */
  readonly isPending: boolean;
  /** Sends a product to these vendors at the same time; the outcomes of the others stay. */
  send(product: Product, vendors: readonly Vendor[]): void;
  /** Stops all calls that are under way. */
  stop(): void;
}

/**
 * Sends products to vendors and tracks their progress. Leaving the page stops what is under way.
 */
export function useProductUpsert(): ProductUpsert {
  const [progress, report] = useReducer(noteProgress, {});
  const underWay = useRef<AbortController>(null);
  const stop = () => underWay.current?.abort();
  useEffect(() => () => underWay.current?.abort(), []);
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ product, vendors }: { product: Product; vendors: readonly Vendor[] }) => {
      const controller = new AbortController();
      underWay.current = controller;
      const upserts = vendors.map((vendor) =>
        upsertAt(vendor, product, controller.signal, (now) => report([vendor.name, now])),
      );
      await Promise.all(upserts);
    },
  });
  return { progress, isPending, send: (product, vendors) => mutate({ product, vendors }), stop };
}

function noteProgress(
  progress: ProgressByVendor,
  [vendor, now]: readonly [vendor: string, now: Progress],
): ProgressByVendor {
  return { ...progress, [vendor]: now };
}
