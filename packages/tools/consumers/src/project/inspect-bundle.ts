import { SECRET_CODE } from "@org/testing/runtimes";
import type { Problems } from "../problems.ts";
import type { VendorMetadata } from "../stage/describe-vendors.ts";
import { BUILD_SECRETS, type BundleTarget } from "./bundlers.ts";

/**
 * Looks for what a page must not be sent (row S6): code that holds secrets, secrets of the build or
 * of the tests, names of the variables that hold them. A bundle for servers must have that code, or
 * its words are no longer those that are looked for.
 */
export function inspectBundle(
  text: string,
  target: BundleTarget,
  vendors: readonly Pick<VendorMetadata, "auths">[],
): Problems {
  if (target === "node") {
    return SECRET_CODE.test(text) ? [] : ["the bundle for Node has no code for secrets either"];
  }
  const [word] = SECRET_CODE.exec(text) ?? [];
  const values = vendors.flatMap(({ auths }) => auths.flatMap(textsIn));
  const canaries = Object.entries(BUILD_SECRETS).flat();
  const found = [...values, ...canaries].filter((one) => text.includes(one));
  return [
    ...(word === undefined ? [] : [`the bundle for browsers has code for secrets: ${word}`]),
    ...found.map((one) => `the bundle for browsers holds ${one}`),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(textsIn);
}
