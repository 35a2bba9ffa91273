import type { Json } from "@org/test-doubles/json";
import { readPointer } from "@org/test-doubles/pointer";
import type { DocsVendor } from "../data/docs-data.ts";

/**
 * A contract with what its reference shows beside it: how to install the package, the name of our
 * function on each operation, and the program that calls it as a code sample.
 */
export function annotateContract(
  contract: string,
  { operations, package: own }: DocsVendor,
): string {
  // Generated, so it is an object whose operations are where their pointers say.
  const document: Record<string, Json> = JSON.parse(contract);
  const install = [{ lang: "TypeScript", source: `npm install ${own.name}` }];
  document["info"] = { ...Object(document["info"]), "x-scalar-sdk-installation": install };
  for (const { name, pointer, example } of operations) {
    const samples = [{ lang: "TypeScript", label: own.name, source: example }];
    Object.assign(Object(readPointer(document, pointer)), {
      "x-badges": [{ name: `${name}()`, position: "before" }],
      ...(example !== undefined && { "x-codeSamples": samples }),
    });
  }
  return JSON.stringify(document);
}
