import type { ApiModel, OperationModel } from "../model.ts";
import { describeReading, describeRepeating } from "./describe-behaviour.ts";
import { functionsIn } from "./fact-function.ts";
import { type OperationFactsData, operationFacts, paginationFacts } from "./operation-facts.ts";
import { emitOperationTypes, type OperationTypes } from "./operation-types.ts";
import { INFERRED } from "./schema-type.ts";
import { DEPRECATED, docComment, expression, HEADER } from "./source-text.ts";
import { createStatusAliases } from "./status-types.ts";
import type { TypeWriter } from "./type-writer.ts";

/** An operation with what has been written for it. */
export interface EmittedOperation {
  readonly operation: OperationModel;
  readonly types: OperationTypes;
  readonly facts: OperationFactsData;
}

/** Writes the types of every operation, in the order of the model. */
export function writeOperations(
  model: ApiModel,
  writer: TypeWriter,
): { emitted: readonly EmittedOperation[]; statusAliases: string } {
  const aliases = createStatusAliases();
  const emitted = model.operations.map((operation) => ({
    operation,
    types: emitOperationTypes(operation, writer, aliases),
    facts: operationFacts(operation, model),
  }));
  return { emitted, statusAliases: aliases.declarations() };
}

/** `operations.ts`: per operation its types and one standalone function, which bundlers can drop. */
export function emitOperations(
  model: ApiModel,
  writer: TypeWriter,
  emitted: readonly EmittedOperation[],
  statusAliases: string,
): string {
  const declarations = emitted.map(({ types }) => types.declarations).join("\n");
  const functions = emitted.map(emitFunction(model.names.pascal, writer)).join("\n");
  const isPaginated = emitted.some(({ operation }) => operation.pagination);
  const runtime = [
    "callOperation",
    "type CallOptions",
    "type Failure",
    "type OperationFacts",
    ...functionsIn(emitted.map(({ facts }) => facts)),
    ...(isPaginated ? ["type Paginated", "paginatedOperation"] : []),
    "type Success",
    "type UndocumentedSuccess",
  ];
  const imports = [
    `import {\n${runtime.map((name) => `  ${name},\n`).join("")}} from "@org/client-runtime";\n`,
    `import type { ${model.names.pascal}Client } from "./client.ts";\n`,
    importTypes(
      `${declarations}\n${emitted.map(({ operation }) => itemType(operation, writer)).join("\n")}`,
      schemaTypeNames(model, writer),
      "./schemas.ts",
    ),
  ].join("");
  return [HEADER, imports, statusAliases, declarations, functions].filter(Boolean).join("\n");
}

/** An import of those of the names that the text uses, or nothing. */
export function importTypes(text: string, names: readonly string[], from: string): string {
  const words = new Set(text.match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
  const used = names.filter((name) => words.has(name)).sort();
  if (used.length === 0) return "";
  return `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

function schemaTypeNames(model: ApiModel, writer: TypeWriter): string[] {
  return [...model.schemas.keys()].flatMap((name) => [
    ...new Set([writer.nameOf(name, "request"), writer.nameOf(name, "response")]),
  ]);
}

function emitFunction(pascal: string, writer: TypeWriter) {
  return ({ operation, types, facts }: EmittedOperation): string => {
    const { name, method, path, pagination } = operation;
    // No operation's name holds an underscore.
    const constant = `${name}_facts`;
    const optional = types.initRequired ? "" : "?";
    const parameters = `(client: ${pascal}Client, init${optional}: ${types.init})`;
    const declared =
      `const ${constant}: OperationFacts = ${expression({ name, method: method.toUpperCase(), path, ...facts })};\n\n` +
      operationComment(operation);
    if (!pagination) {
      return (
        declared +
        `export function ${name}${parameters}: Promise<${types.result}> {\n` +
        `  return callOperation(client, ${constant}, init);\n}\n`
      );
    }
    // The mark lets a bundler drop the operation although its facts are attached by a call.
    return (
      declared +
      `export const ${name}: (${parameters} => Promise<${types.result}>) & Paginated<${types.response}, ${itemType(operation, writer)}> =\n` +
      `  /* @__PURE__ */ paginatedOperation(${constant}, ${expression(paginationFacts(pagination))});\n`
    );
  };
}

/** The type of one item of a list that is read page by page; empty for any other operation. */
function itemType({ pagination }: OperationModel, writer: TypeWriter): string {
  return pagination ? writer.type(pagination.item, "response") : "";
}

function operationComment(operation: OperationModel): string {
  const { method, path, summary, description } = operation;
  return docComment(
    [
      summary ?? description,
      summary === undefined || description === summary ? undefined : description,
      `\`${method.toUpperCase()} ${path}\``,
      describeReading(operation),
      describeRepeating(operation),
      operation.provenance === "inferred" ? INFERRED : undefined,
    ],
    "",
    operation.deprecated ? [DEPRECATED] : [],
  );
}
