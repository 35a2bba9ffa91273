import { isInt64 } from "./int64-shape.ts";
import { splitPointer } from "./json/pointer.ts";
import type { ApiModel, OperationModel, Schema } from "./model.ts";
import { visitNodes } from "./spec/walk-nodes.ts";

/**
 * The fields of a vendor's schemas and operations that are an int64, such as `Product.id` and
 * `Product.variants[].id`, each once.
 */
export function int64Fields({ schemas, operations }: ApiModel): readonly string[] {
  const ofSchemas = [...schemas].flatMap(([name, schema]) => fieldsIn(name, schema));
  return [...new Set([...ofSchemas, ...operations.flatMap(ofOperation)])];
}

function ofOperation({ name, parameters, requestBody, responses }: OperationModel): string[] {
  const contents = [requestBody ?? { contents: [] }, ...responses].flatMap((one) => one.contents);
  return [
    ...parameters.flatMap((one) => fieldsIn(`${name}.${one.name}`, one.schema)),
    ...contents.flatMap(({ schema }) => fieldsIn(name, schema)),
  ];
}

function fieldsIn(name: string, schema: Schema): string[] {
  const fields: string[] = [];
  visitNodes(
    schema,
    (node, position) => {
      if (isInt64(node)) fields.push(name + pathOf(splitPointer(position.pointer)));
    },
    "schema",
  );
  return fields;
}

/** A pointer through schemas as the path of the value. */
function pathOf(steps: readonly string[]): string {
  const [keyword, next = "", ...rest] = steps;
  switch (keyword) {
    case undefined:
      return "";
    case "properties":
      return `.${next}${pathOf(rest)}`;
    case "patternProperties":
      return `.*${pathOf(rest)}`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `.*${pathOf(steps.slice(1))}`;
    case "items":
      return `[]${pathOf(steps.slice(1))}`;
    case "prefixItems":
      return `[]${pathOf(rest)}`;
    default:
      return pathOf(rest);
  }
}
