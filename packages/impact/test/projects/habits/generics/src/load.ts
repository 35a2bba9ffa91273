import { getProduct, unwrap } from "@org/products/voucherify";
import { voucherify } from "./client.ts";

function cached<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    return value;
  };
}

function pick<Whole, Name extends keyof Whole>(whole: Whole, ...names: readonly Name[]) {
  return names.map((name) => whole[name]);
}

const load = cached(async (productId: string) =>
  unwrap(await getProduct(voucherify, { path: { productId } })),
);

export const parts = pick(await load("tee"), "name", "image_url");
