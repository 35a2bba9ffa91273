import type { DocsVendor } from "../data/docs-data.ts";

type Node = Record<string, unknown>;

/**
 * A contract with what its reference shows beside it: how to install the package, the name of our
 * function on each operation, and the program that calls it as a code sample.
 */
export function annotateContract(
  contract: string,
  { operations, package: own }: DocsVendor,
): string {
  // Generated, so it is an object whose operations are where their pointers say.
  const document = JSON.parse(contract) as Node;
  const install = [{ lang: "TypeScript", source: `npm install ${own.name}` }];
  document["info"] = { ...Object(document["info"]), "x-scalar-sdk-installation": install };
  for (const { name, pointer, example } of operations) {
    const operation = nodeAt(document, pointer);
    if (operation === undefined) continue;
    operation["x-badges"] = [{ name: `${name}()`, position: "before" }];
    if (example === undefined) continue;
    operation["x-codeSamples"] = [{ lang: "TypeScript", label: own.name, source: example }];
  }
  return JSON.stringify(document);
}

/** The object at a JSON Pointer (RFC 6901); undefined if there is none. */
function nodeAt(document: Node, pointer: string): Node | undefined {
  let node: unknown = document;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Node)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return typeof node === "object" && node !== null ? (node as Node) : undefined;
}
