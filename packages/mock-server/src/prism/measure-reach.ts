import type { ContractDocument, PathItem } from "../contract/contract-document.ts";

/** The parts of a contract that its paths reach by references. */
export interface Reach {
  /**
   * The smallest number of references that lead to each schema, by its name; 0 for one that a path
   * names.
   */
  readonly distances: ReadonlyMap<string, number>;
  /** Other paths that references lead into. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Follows all references from the given paths, the nearest first. */
export function measureReach(
  document: ContractDocument,
  paths: Readonly<Record<string, PathItem>>,
): Reach {
  const distances = new Map<string, number>();
  const elsewhere = new Set<string>();
  let waiting: readonly unknown[] = [paths];
  for (let distance = 0; waiting.length > 0; distance += 1) {
    const found: unknown[] = [];
    for (const reference of waiting.flatMap((value) => [...referencesIn(value)])) {
      const [, root, section, name = ""] = reference.split("/").map(unescapeStep);
      if (root === "paths" && section !== undefined && !Object.hasOwn(paths, section)) {
        if (!elsewhere.has(section)) found.push(document.paths?.[section]);
        elsewhere.add(section);
      }
      if (root !== "components" || section !== "schemas" || distances.has(name)) continue;
      distances.set(name, distance);
      found.push(document.components?.schemas?.[name]);
    }
    waiting = found;
  }
  return { distances, elsewhere };
}

/** Every text that is a local reference: of `$ref` as well as of a discriminator's mapping. */
function* referencesIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (value.startsWith("#/")) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* referencesIn(part);
  }
}

function unescapeStep(step: string): string {
  const plain = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
