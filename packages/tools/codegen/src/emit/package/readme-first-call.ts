import type { ApiModel, OperationModel } from "../../model.ts";
import { codeBlock } from "../text/markdown-text.ts";
import { propertyKey } from "../text/source-text.ts";
import { type ExampleInit, exampleInit } from "./readme-example.ts";

/** An operation with the parts of an example call. */
export interface Showcase extends ExampleInit {
  readonly operation: OperationModel;
}

/** The call that a README shows: the upsert, or else the first one with a sample. */
export function showcase(model: ApiModel): Showcase | undefined {
  const upserts = model.operations.filter(({ name }) => name === "upsertProduct");
  for (const operation of [...upserts, ...model.operations].slice(0, 5)) {
    const example = exampleInit(operation, model);
    if (example) return { operation, ...example };
  }
  return undefined;
}

/** A first call, as TypeScript: with its error, and unwrapped. */
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
  const call = `${operation.name}(${[names.namespace, ...(init ? [init] : [])].join(", ")})`;
  return codeBlock(
    `import { ${imports.join(", ")} } from "${names.packageName}";\n\n` +
      `const ${names.namespace} = create${names.pascal}Client(${clientOptions(model)});\n\n` +
      (body === undefined ? "" : `const body: ${operation.typeName}Body = ${body};\n`) +
      `const { data, error } = await ${call};\n` +
      "if (error) throw error;\n" +
      "console.log(data);\n\n" +
      "// The same in one step: returns the data, or throws the error.\n" +
      `export const unwrapped = unwrap(await ${call});`,
  );
}

/** The options of a client whose credentials are in the environment. */
export function clientOptions(model: ApiModel): string {
  const [alternative] = model.security;
  const base = model.servers.length === 0 ? ', baseUrl: "https://api.example.com"' : "";
  if (!alternative) return `{ auth: "none"${base} }`;
  const environment = model.names.slug.toUpperCase().replaceAll("-", "_");
  const members = alternative.map(({ key, kind }) => {
    const variable = `${environment}_${key.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    const value = (suffix: string) => `process.env.${variable + suffix} ?? ""`;
    return kind === "basic"
      ? `    ${propertyKey(key)}: { username: ${value("_USERNAME")}, password: ${value("_PASSWORD")} },\n`
      : `    ${propertyKey(key)}: ${value("")},\n`;
  });
  return `{\n  auth: {\n${members.join("")}  },\n${base === "" ? "" : `  ${base.slice(2)},\n`}}`;
}
