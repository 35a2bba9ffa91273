import type { MetadataNames } from "../metadata/metadata-names.ts";
import { paginationMetadata } from "../metadata/pagination-metadata.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { layOut } from "../text/source-text.ts";
import { LINE_WIDTH } from "../text/wrap-text.ts";
import type { EmittedOperation } from "./emitted-operation.ts";
import { operationComment } from "./operation-comment.ts";

/** What the functions of one vendor share. */
export interface FunctionContext {
  /** What examples call the client. */
  readonly namespace: string;
  /** The client's type. */
  readonly client: string;
  readonly writer: TypeWriter;
  readonly metadataName: MetadataNames;
}

interface Signature {
  readonly init: string;
  readonly optional: boolean;
  readonly result: string;
}

/** Writes the function of an operation, with its doc comment. */
export function operationFunction(one: EmittedOperation, context: FunctionContext): string {
  return one.operation.pagination ? paginatedFunction(one, context) : plainFunction(one, context);
}

/** The ways to call an operation; the one in the preferred media type is last. */
function signaturesOf({ types }: EmittedOperation): Signature[] {
  const { init, result, initRequired, accepting } = types;
  // Overloads for other media types come first: compiler errors quote the last signature.
  return [
    ...accepting.map((other) => ({ ...other, optional: false })),
    { init, result, optional: !initRequired },
  ];
}

function plainFunction(one: EmittedOperation, context: FunctionContext): string {
  const { name } = one.operation;
  const comment = operationComment(one, context.namespace);
  const signatures = signaturesOf(one);
  const head = (signature: Signature) =>
    parameterList(`export function ${name}`, signature, context, ": ");
  const body = ` {\n  return callOperation(client, ${context.metadataName(name)}, init);\n}\n`;
  const [only, ...others] = signatures;
  if (only === undefined || others.length === 0)
    return signatures.map((own) => comment + head(own) + body).join("");
  const overloads = signatures.map((signature) => `${comment}${head(signature)};\n`);
  const implementation = head({
    init: signatures.map(({ init }) => init).join(" | "),
    result: signatures.map(({ result }) => result).join(" | "),
    optional: signatures.some(({ optional }) => optional),
  });
  return overloads.join("") + implementation + body;
}

/** A constant, because reading page after page needs more of the operation than its call. */
function paginatedFunction(one: EmittedOperation, context: FunctionContext): string {
  const { name, pagination } = one.operation;
  if (!pagination) return "";
  const { writer, metadataName } = context;
  const signatures = signaturesOf(one);
  const head = `export const ${name}: `;
  const [only, ...others] = signatures;
  const shape =
    only !== undefined && others.length === 0
      ? `(${parameterList("", only, context, " => ", head.length + 3)})`
      : `{\n${signatures.map((own) => `  ${parameterList("", own, context, ": ", 3)};\n`).join("")}}`;
  const pages = `Paginated<${one.types.response}, ${writer.type(pagination.item, "response", "  ")}>`;
  const isShort = !shape.includes("\n") && `${head}${shape} & ${pages} =`.length <= LINE_WIDTH;
  const constant = metadataName(name);
  const call = `/* @__PURE__ */ paginatedOperation(${constant}, `;
  const metadata = layOut(paginationMetadata(pagination), "  ", call.length + 4);
  // The annotation lets a bundler drop the operation although a call attaches its metadata.
  return (
    `${operationComment(one, context.namespace)}${head}${shape} &${isShort ? " " : "\n  "}${pages} =\n` +
    `  ${call}${metadata});\n`
  );
}

/** Parameters and what they lead to, on a line each where one line would be too long. */
function parameterList(
  head: string,
  { init, optional, result }: Signature,
  { client }: FunctionContext,
  arrow: string,
  indent = 1,
): string {
  const parameters = [`client: ${client}`, `init${optional ? "?" : ""}: ${init}`];
  const end = `${arrow}Promise<${result}>`;
  const line = `${head}(${parameters.join(", ")})${end}`;
  if (line.length + indent <= LINE_WIDTH) return line;
  return `${head}(\n${parameters.map((one) => `  ${one},\n`).join("")})${end}`;
}
