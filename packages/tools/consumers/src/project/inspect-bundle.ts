import type { Problems } from "@org/exec";
import { SECRET_CODE } from "@org/testing/runtimes";
import type { VendorMetadata } from "../environment/describe-vendors.ts";
import { BUILD_SECRETS, type BundleTarget } from "./bundlers.ts";

/**
 * Searches a bundle for what must not reach a page: code that handles secrets, secrets of the build or
 * the tests, names of their variables. A bundle for servers must contain that code; otherwise the
 * search is for the wrong words.
 */
export function inspectBundle(
  text: string,
  target: BundleTarget,
  vendors: readonly Pick<VendorMetadata, "auths">[],
): Problems {
  if (target === "node") {
    return SECRET_CODE.test(text)
      ? []
      : ["the bundle for Node has no code for secrets either, so the words are out of date"];
  }
  const [word] = SECRET_CODE.exec(text) ?? [];
  const values = vendors.flatMap(({ auths }) => auths.flatMap(textsIn));
  const planted = Object.entries(BUILD_SECRETS).flat();
  const found = [...values, ...planted].filter((one) => text.includes(one));
  return [
    ...(word === undefined ? [] : [`the bundle for browsers has code for secrets: ${word}`]),
    ...found.map((one) => `the bundle for browsers contains ${one}`),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(textsIn);
}
