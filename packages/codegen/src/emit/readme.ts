import { objectOr, stringOr } from "../json/json.ts";
import { pointerOfReference, readPointer } from "../json/pointer.ts";
import type { ApiModel, OperationModel, Schema } from "../model.ts";
import { BINARY_SAMPLE, type Sample, sampleSchema } from "../sample/sample-schema.ts";
import { repeatCondition } from "./describe-behaviour.ts";
import { cellCode, codeSpan, inlineText } from "./markdown-text.ts";
import { preferredContent } from "./media-type.ts";
import { defaultOf } from "./operation-types.ts";
import { propertyKey, stringLiteral } from "./source-text.ts";

/** The README of a vendor package: install, credentials, a first call, the operations, what is inferred and open. */
export function emitReadme(model: ApiModel): string {
  const { packageName } = model.names;
  const { name } = model.config;
  return [
    `# ${packageName}`,
    `Typed client for ${name}'s product API: ${model.operations.length} operations, generated from the vendor's own document. ESM only, built on \`fetch\`; Node 20.19 or later.`,
    `\`\`\`sh\nnpm install ${packageName}\n\`\`\``,
    "## A first call",
    firstCall(model),
    "The result is told apart by `status`: `error` is an `ApiError` whose `body` has the type that is documented for that status. A failed call never passes for a success, whatever its body.",
    "## Credentials",
    credentials(model),
    "## Servers",
    servers(model),
    "## Operations",
    operationTable(model.operations),
    "*Retried* tells when a call is repeated by itself after a failure that may have had an effect. A request that was never sent, or was refused with 429, is repeated for every operation.",
    ...paging(model),
    "## What is inferred",
    "What we concluded and the vendor does not document. The types and doc comments mark it too.",
    inferred(model),
    "## What is open",
    openPoints(model),
    "This file is generated: see CONTRIBUTING.md of the repository.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** The call a newcomer is shown: the upsert, or else the first for which there is a sample. */
function showcase(model: ApiModel) {
  const upserts = model.operations.filter(({ name }) => name === "upsertProduct");
  for (const operation of [...upserts, ...model.operations].slice(0, 5)) {
    try {
      return { operation, ...exampleInit(operation, model) };
    } catch {
      // Its schemas have no sample, or none of a size to be shown: the next one is.
    }
  }
  return undefined;
}

function firstCall(model: ApiModel): string {
  const { names } = model;
  const shown = showcase(model);
  if (!shown) return "The document describes no operation that an example could be made of.";
  const { operation, body, init } = shown;
  const imports = [
    `create${names.pascal}Client`,
    ...(body === undefined ? [] : [`type ${operation.typeName}Body`]),
    operation.name,
    "unwrap",
  ];
  const byPath = [stringLiteral(operation.path), ...(init ? [init] : [])].join(", ");
  const byName = [names.namespace, ...(init ? [init] : [])].join(", ");
  return code(
    `import { ${imports.join(", ")} } from "${names.packageName}";\n\n` +
      `const ${names.namespace} = ${clientExpression(model)};\n\n` +
      (body === undefined ? "" : `const body: ${operation.typeName}Body = ${body};\n`) +
      `const result = await ${operation.name}(${byName});\n` +
      "if (result.error) console.error(result.status, result.error.body);\n" +
      "else console.log(result.data);\n\n" +
      "// The data, or the ApiError thrown:\n" +
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

/** The body of an example call, and its init, as TypeScript; either may be missing. */
function exampleInit(operation: OperationModel, model: ApiModel) {
  const parameters = operation.parameters.filter(
    ({ required, in: place, schema }) =>
      required && !(place === "path" && defaultOf(schema) !== undefined),
  );
  const groups = new Map<string, string[]>();
  for (const { name, in: place, schema } of parameters) {
    const value = expression(sampleSchema(schema, sampling(model)), "");
    groups.set(place, [...(groups.get(place) ?? []), `${propertyKey(name)}: ${value}`]);
  }
  const params = [...groups].map(([place, members]) => `${place}: { ${members.join(", ")} }`);
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

/** The sample with its keys in the order of the schema's properties, as a reader would write them. */
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

/** A sample as a TypeScript expression, keys bare where they can be. */
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

function credentials(model: ApiModel): string {
  if (model.security.length === 0) return "None are needed.";
  const alternatives = model.security.map((alternative) => {
    const keys = alternative.map(({ key, scheme }) => `\`${key}\` (${inlineText(scheme)})`);
    return `- ${keys.join(" and ")}`;
  });
  const fetched = model.security.flat().filter(({ tokenRequest }) => tokenRequest);
  const tokens = fetched.map(
    ({ key }) =>
      ` \`${key}\` may also be \`{ clientId, clientSecret, scopes }\`: then the client fetches tokens, keeps each until shortly before it ends, and fetches another when one is refused.`,
  );
  return `\`auth\` takes one of these, whole:\n\n${alternatives.join("\n")}\n\nEach may be a string or a function that supplies it per call.${tokens.join("")} In a browser a function is the only form that is taken, for whatever is shipped there can be read; or say \`auth: "none"\` and the \`baseUrl\` of a backend of your own.`;
}

function servers(model: ApiModel): string {
  const rows = model.servers.map(({ name, url, variables }, index) => {
    const values = [...variables].map(
      ([key, variable]) =>
        `${cellCode(key)}: ${(variable.enum ?? [variable.default]).map(cellCode).join(", ")}`,
    );
    return `| \`${name}\`${index === 0 ? " (default)" : ""} | ${cellCode(url)} | ${values.join("; ")} |`;
  });
  return `\`server: { name, variables }\` names one of these; \`baseUrl\` overrides them.\n\n| name | URL | variables |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function operationTable(operations: readonly OperationModel[]): string {
  const rows = operations.map((operation) => {
    const { name, method, path, summary, responses, retryStatuses, provenance } = operation;
    const statuses = responses.map(({ status }) => status).join(", ");
    const note = provenance === "inferred" ? " (inferred)" : "";
    const also = retryStatuses.map((status) => `, also after ${status}`).join("");
    return `| \`${name}\` | ${cellCode(`${method.toUpperCase()} ${path}`)} | ${statuses} | ${repeatCondition(operation)}${also} | ${inlineText(summary ?? "")}${note} |`;
  });
  return `| function | call | statuses | retried | what it does |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function paging(model: ApiModel): string[] {
  const paginated = model.operations.filter(({ pagination }) => pagination);
  const [first] = paginated;
  if (!first) return [];
  const { namespace, packageName, pascal } = model.names;
  const { init } = exampleInit(first, model);
  const call = `paginate(${[first.name, namespace, ...(init ? [init] : [])].join(", ")})`;
  const names = paginated.map(({ name }) => `\`${name}\``).join(" and ");
  return [
    "## Page by page",
    `${names} can be read to the end, item by item or page by page:`,
    code(
      `import { ${first.name}, paginate, type ${pascal}Client } from "${packageName}";\n\n` +
        `export async function readAll(${namespace}: ${pascal}Client): Promise<void> {\n` +
        `  for await (const item of ${call}) console.log(item);\n` +
        `  for await (const page of ${call}.pages()) console.log(page);\n}`,
    ),
    "Each page is one call: it is fetched when the loop comes to it, with the options of the init given, and a failure is thrown as its error. A `signal` ends the loop, and so does leaving it.",
  ];
}

function inferred(model: ApiModel): string {
  const notes = model.notes.filter(({ provenance }) => provenance === "inferred");
  if (notes.length === 0) return "Nothing.";
  return notes
    .map(({ target, reason }) => `- ${codeSpan(target)}: ${inlineText(reason)}`)
    .join("\n");
}

function openPoints(model: ApiModel): string {
  const open = model.config.open ?? [];
  return open.length === 0
    ? "Nothing that we know of."
    : open.map((point) => `- ${inlineText(point)}`).join("\n");
}

function code(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
