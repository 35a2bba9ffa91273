import { arrayOr, type Json, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { readPointer, splitPointer } from "../../json/pointer.ts";
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

/** Whether the schema at a pointer is the property that selects the alternative which has it. */
export function isTagAt(contract: JsonObject, pointer: string): boolean {
  const steps = splitPointer(pointer);
  const [keyword, name = ""] = steps.splice(-2);
  if (keyword !== "properties") return false;
  while (steps.at(-2) === "allOf") steps.splice(-2);
  const [components, kind, component = "", ...below] = steps;
  const isComponent = components === "components" && kind === "schemas" && below.length === 0;
  const isBranch = /^(?:anyOf|oneOf)$/.test(steps.at(-2) ?? "");
  const tags = isComponent ? variantsOf(contract).get(component) : isBranch ? NO_TAGS : undefined;
  return tags !== undefined && selects(name, readPointer(contract, pointer) ?? {}, tags);
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** What was found in a contract, which never changes: a comparison asks for every list. */
const known = new WeakMap<JsonObject, ReturnType<typeof findVariants>>();

function variantsOf(contract: JsonObject): ReturnType<typeof findVariants> {
  const found = known.get(contract) ?? findVariants(contract);
  known.set(contract, found);
  return found;
}
