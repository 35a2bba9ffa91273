import { BINARY_SAMPLE, type Sample, sampleSchema } from "@org/test-doubles/sample";
import { objectOr, stringOr } from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import { preferredContent } from "../../media-type.ts";
import type { ApiModel, OperationModel, Schema } from "../../model.ts";
import { defaultOf } from "../operations/operation-types.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { propertyKey, stringLiteral } from "../text/source-text.ts";

/** The call that a README shows: the upsert, or else the first one with a sample. */
export function showcase(model: ApiModel): Showcase | undefined {
  const upserts = model.operations.filter(({ name }) => name === "upsertProduct");
  for (const operation of [...upserts, ...model.operations].slice(0, 5)) {
    const example = exampleInit(operation, model);
    if (example) return { operation, ...example };
  }
  return undefined;
}

/** An operation with the parts of an example call. */
export interface Showcase extends ExampleInit {
  readonly operation: OperationModel;
}

/** A first call, as TypeScript: by name, unwrapped, and by path. */
export function firstCall(model: ApiModel): string {
  const { names } = model;
  const shown = showcase(model);
  if (!shown) return "The document has no operation to make an example from.";
  const { operation, body, init } = shown;
  const imports = [
    `create${names.pascal}Client`,
    ...(body === undefined ? [] : [`type ${operation.typeName}Body`]),
    operation.name,
    "unwrap",
  ];
  const byPath = [stringLiteral(operation.path), ...(init ? [init] : [])].join(", ");
  const byName = [names.namespace, ...(init ? [init] : [])].join(", ");
  return codeBlock(
    `import { ${imports.join(", ")} } from "${names.packageName}";\n\n` +
      `const ${names.namespace} = ${clientExpression(model)};\n\n` +
      (body === undefined ? "" : `const body: ${operation.typeName}Body = ${body};\n`) +
      `const result = await ${operation.name}(${byName});\n` +
      "if (result.error) console.error(result.status, result.error.body);\n" +
      "else console.log(result.data);\n\n" +
      "// Returns the data or throws the ApiError:\n" +
      `const data = unwrap(await ${operation.name}(${byName}));\n\n` +
      "// The same call by path, as with openapi-fetch:\n" +
      `const { status } = await ${names.namespace}.${operation.method.toUpperCase()}(${byPath});`,
  );
}

function clientExpression(model: ApiModel): string {
  const { pascal, slug } = model.names;
  const [alternative] = model.security;
  if (!alternative) return `create${pascal}Client({ auth: "none" })`;
  const environment = slug.toUpperCase().replaceAll("-", "_");
  const members = alternative.map(({ key, kind }) => {
    const variable = `${environment}_${key.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    const value = (suffix: string) => `process.env.${variable + suffix} ?? ""`;
    return kind === "basic"
      ? `    ${propertyKey(key)}: { username: ${value("_USERNAME")}, password: ${value("_PASSWORD")} },\n`
      : `    ${propertyKey(key)}: ${value("")},\n`;
  });
  return `create${pascal}Client({\n  auth: {\n${members.join("")}  },\n})`;
}

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
  const parameters = operation.parameters.filter(
    ({ required, in: location, schema }) =>
      required && !(location === "path" && defaultOf(schema) !== undefined),
  );
  const groups = new Map<string, string[]>();
  for (const { name, in: location, schema } of parameters) {
    const value = expression(sampleSchema(schema, sampling(model)), "");
    groups.set(location, [...(groups.get(location) ?? []), `${propertyKey(name)}: ${value}`]);
  }
  const params = [...groups].map(([location, members]) => `${location}: { ${members.join(", ")} }`);
  const content = preferredContent(operation.requestBody?.contents ?? []);
  const sample = content && (content.examples[0] ?? sampleSchema(content.schema, sampling(model)));
  const members = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(sample === undefined ? [] : ["body"]),
  ];
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
