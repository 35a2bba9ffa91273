import type { ApiModel, OperationModel } from "../../model.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { functionsIn } from "../text/metadata-function.ts";
import { INFERRED } from "../text/object-member.ts";
import { DEPRECATED, docComment, expression, HEADER, stringLiteral } from "../text/source-text.ts";
import { describeReading, describeRepeating } from "./describe-behavior.ts";
import {
  type OperationMetadataData,
  operationMetadata,
  paginationMetadata,
} from "./operation-metadata.ts";
import { emitOperationTypes, type OperationTypes } from "./operation-types.ts";
import { createResponseTypes } from "./response-types.ts";
import { createStatusAliases } from "./status-types.ts";

/** An operation with what has been written for it. */
export interface EmittedOperation {
  readonly operation: OperationModel;
  readonly types: OperationTypes;
  readonly metadata: OperationMetadataData;
}

/** Writes the types of every operation, in the order of the model. */
export function writeOperations(
  model: ApiModel,
  writer: TypeWriter,
): { emitted: readonly EmittedOperation[]; sharedTypes: string } {
  const statuses = createStatusAliases();
  const responses = createResponseTypes(writer.names.claim);
  const emitted = model.operations.map((operation) => ({
    operation,
    types: emitOperationTypes(operation, writer, { statuses, responses }),
    metadata: operationMetadata(operation, model),
  }));
  const shared = [statuses.declarations(), responses.declarations()];
  return { emitted, sharedTypes: shared.filter(Boolean).join("\n") };
}

/** `operations.ts`: per operation its types and one standalone function, which bundlers can drop. */
export function emitOperations(
  model: ApiModel,
  writer: TypeWriter,
  emitted: readonly EmittedOperation[],
  sharedTypes: string,
): string {
  const declarations = emitted.map(({ types }) => types.declarations).join("\n");
  const functions = emitted.map(emitFunction(model.names.slug, writer)).join("\n");
  const isPaginated = emitted.some(({ operation }) => operation.pagination);
  const runtime = [
    "callOperation",
    "type CallOptions",
    "type Failure",
    "type OperationMetadata",
    ...functionsIn(emitted.map(({ metadata }) => metadata)),
    ...(isPaginated ? ["type Paginated", "paginatedOperation"] : []),
    "type Success",
    "type UndocumentedSuccess",
    "type VendorClient",
  ];
  const imports = [
    `import {\n${runtime.map((name) => `  ${name},\n`).join("")}} from "@org/client-runtime";\n`,
    importTypes(
      `${declarations}\n${emitted.map(({ operation }) => itemType(operation, writer)).join("\n")}`,
      schemaTypeNames(model, writer),
      "./schemas.ts",
    ),
  ].join("");
  return [HEADER, imports, sharedTypes, declarations, functions].filter(Boolean).join("\n");
}

/** Imports those names that the text uses; empty if it uses none. */
export function importTypes(text: string, names: readonly string[], from: string): string {
  const words = new Set(text.match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
  const used = names.filter((name) => words.has(name)).sort();
  if (used.length === 0) return "";
  return `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

/** The names of all types in `schemas.ts`. */
export function schemaTypeNames(model: ApiModel, writer: TypeWriter): string[] {
  return [...model.schemas.keys()].flatMap((name) => [
    ...new Set([writer.nameOf(name, "request"), writer.nameOf(name, "response")]),
  ]);
}

function emitFunction(slug: string, writer: TypeWriter) {
  return ({ operation, types, metadata }: EmittedOperation): string => {
    const { name, method, path, pagination } = operation;
    // No operation's name holds an underscore.
    const constant = `${name}_metadata`;
    const optional = types.initRequired ? "" : "?";
    const client = `client: VendorClient<${stringLiteral(slug)}>`;
    const all = [...types.accepting, { init: types.init, result: types.result }];
    const comment = operationComment(operation);
    const declared = `const ${constant}: OperationMetadata = ${expression({ name, method: method.toUpperCase(), path, ...metadata })};\n\n`;
    if (pagination) {
      const [plain] = all.toReversed();
      const signatures = all.map(({ init, result }) =>
        `(${client}, init${init === plain?.init ? optional : ""}: ${init})`.concat(
          types.accepting.length === 0 ? ` => Promise<${result}>` : `: Promise<${result}>`,
        ),
      );
      const shape =
        signatures.length === 1 ? `(${signatures.join("")})` : `{ ${signatures.join("; ")} }`;
      // The annotation lets a bundler drop the operation although a call attaches its metadata.
      return (
        `${declared}${comment}export const ${name}: ${shape} & Paginated<${types.response}, ${itemType(operation, writer)}> =\n` +
        `  /* @__PURE__ */ paginatedOperation(${constant}, ${expression(paginationMetadata(pagination))});\n`
      );
    }
    const signature = (init: string, result: string) =>
      `export function ${name}(${client}, ${init}): Promise<${result}>`;
    // Overloads for other media types come first: compiler errors quote the last signature.
    const overloads = types.accepting.map(
      ({ init, result }) => `${comment}${signature(`init: ${init}`, result)};\n`,
    );
    const plain = `${comment}${signature(`init${optional}: ${types.init}`, types.result)}`;
    const inits = all.map(({ init }) => init).join(" | ");
    const results = all.map(({ result }) => result).join(" | ");
    return (
      declared +
      (overloads.length === 0
        ? plain
        : `${overloads.join("")}${plain};\n${signature(`init${optional}: ${inits}`, results)}`) +
      ` {\n  return callOperation(client, ${constant}, init);\n}\n`
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
