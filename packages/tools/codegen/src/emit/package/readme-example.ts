import { BINARY_SAMPLE, type Sample, sampleSchema } from "@org/test-doubles/sample";
import { objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { preferredContent } from "../../media-type.ts";
import type { ApiModel, OperationModel, Schema } from "../../model.ts";
import { isRequiredParameter } from "../operations/operation-types.ts";
import { propertyKey, stringLiteral } from "../text/source-text.ts";

/** The parts of an example call as TypeScript; either may be undefined. */
export interface ExampleInit {
  readonly body: string | undefined;
  readonly init: string | undefined;
}

/** An example of what a call takes; undefined if a schema has no sample, or none small enough to show. */
export function exampleInit(operation: OperationModel, model: ApiModel): ExampleInit | undefined {
  try {
    return sampleInit(operation, model);
  } catch {
    return undefined;
  }
}

function sampleInit(operation: OperationModel, model: ApiModel): ExampleInit {
  const parameters = operation.parameters.filter(isRequiredParameter);
  const groups = new Map<string, string[]>();
  for (const { name, in: location, schema } of parameters) {
    const value = expression(sampleSchema(schema, sampling(model)), "");
    groups.set(location, [...(groups.get(location) ?? []), `${propertyKey(name)}: ${value}`]);
  }
  const params = [...groups].map(([location, members]) => `${location}: { ${members.join(", ")} }`);
  const content = preferredContent(operation.requestBody?.contents ?? []);
  const sample = content && (content.examples[0] ?? sampleSchema(content.schema, sampling(model)));
  const members = [...params, ...(sample === undefined ? [] : ["body"])];
  return {
    body:
      sample === undefined ? undefined : expression(orderLike(sample, content?.schema, model), ""),
    init: members.length === 0 ? undefined : `{ ${members.join(", ")} }`,
  };
}

/** The sample with its keys in the order of the schema's properties, as a person would write them. */
function orderLike(sample: Sample, schema: Schema | undefined, model: ApiModel): Sample {
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return sample;
  const reference = stringOr(objectOr(schema)["$ref"]);
  const pointer = reference === undefined ? undefined : pointerOfReference(reference);
  const target = pointer === undefined ? schema : readPointer(model.contract, pointer);
  const order = Object.keys(objectOr(objectOr(target)["properties"]));
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(sample).sort(([a], [b]) => rank(a) - rank(b)));
}

function sampling(model: ApiModel) {
  return {
    mode: "minimal",
    direction: "request",
    components: model.contract["components"],
  } as const;
}

/** A sample as a TypeScript expression, with keys unquoted where possible. */
function expression(value: Sample | undefined, indent: string): string {
  if (value === BINARY_SAMPLE) return 'new Blob(["…"])';
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const members = Object.entries(value).map(([key, item]: [string, Sample | undefined]) =>
    isList
      ? `${inner}${expression(item, inner)},\n`
      : `${inner}${propertyKey(key)}: ${expression(item, inner)},\n`,
  );
  if (members.length === 0) return isList ? "[]" : "{}";
  return isList ? `[\n${members.join("")}${indent}]` : `{\n${members.join("")}${indent}}`;
}
