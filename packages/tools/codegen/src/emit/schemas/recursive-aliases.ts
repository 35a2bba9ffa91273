import { stringOr } from "../../json/json.ts";
import type { Schema } from "../../model.ts";
import { componentName } from "../../schema-direction.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { isPlainObject } from "./schema-type.ts";

/** Finds component schemas that are not plain objects and refer back to themselves through others like them. */
export function findRecursiveAliases(schemas: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const references = new Map<string, Set<string>>();
  for (const [name, schema] of schemas) {
    if (isPlainObject(schema)) continue;
    const targets = new Set<string>();
    visitNodes(
      schema,
      (node) => {
        const target = componentName(stringOr(node["$ref"]));
        if (target !== undefined) targets.add(target);
      },
      "schema",
    );
    references.set(name, targets);
  }
  return new Set([...references.keys()].filter((name) => reaches(name, name, references)));
}

function reaches(
  from: string,
  goal: string,
  references: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const seen = new Set<string>();
  const names = [from];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (const next of references.get(name) ?? []) {
      if (next === goal) return true;
      if (!seen.has(next)) names.push(next);
      seen.add(next);
    }
  }
  return false;
}
