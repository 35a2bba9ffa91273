import { arrayOr, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { listedValues } from "../../open-values.ts";
import { componentName } from "../../schema-direction.ts";
import { readTags } from "../../spec/normalize/read-tags.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";

/**
 * The component schemas that are alternatives of a union, by name, each with the properties by whose
 * values a discriminator selects it.
 */
export function findVariants(contract: JsonObject): ReadonlyMap<string, ReadonlySet<string>> {
  const variants = new Map<string, ReadonlySet<string>>(
    [...readTags(contract)].map(([name, tags]) => [name, new Set(tags.keys())]),
  );
  visitNodes(contract, (node, { kind }) => {
    if (kind !== "schema") return;
    for (const keyword of ["oneOf", "anyOf"]) {
      const branches = arrayOr(node[keyword]).map(objectOr);
      // A schema or null is no choice between schemas.
      if (branches.filter(({ type }) => type !== "null").length < 2) continue;
      for (const branch of branches) {
        const name = componentName(stringOr(branch["$ref"]));
        if (name !== undefined && !variants.has(name)) variants.set(name, new Set());
      }
    }
  });
  return variants;
}

/**
 * Whether a property of an alternative selects it: by a discriminator, or as a list of one value does.
 * @param tags the properties by whose values a discriminator selects the alternative
 */
export function selects(name: string, property: Json, tags: ReadonlySet<string>): boolean {
  return tags.has(name) || listedValues(objectOr(property)).length === 1;
}
