import type { ApiModel, OperationModel } from "../../model.ts";
import type { EmittedOperation } from "../operations/emitted-operation.ts";
import { importNames } from "../text/import-text.ts";
import { docComment, HEADER, stringLiteral } from "../text/source-text.ts";

/** Methods that read (RFC 9110 section 9.2.1). */
export const READING: ReadonlySet<string> = new Set(["get", "head"]);

/** `query.ts`: options for TanStack Query, of every operation. */
export function emitQuery(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const factories = emitted.flatMap((item) =>
    READING.has(item.operation.method)
      ? [emitReading(model, item), ...(isPaged(item) ? [emitPages(model, item)] : [])]
      : [emitWriting(model, item, staleAfter(item.operation, model.operations))],
  );
  const text = factories.join("\n");
  const uses = ["operationQuery", "operationInfiniteQuery", "operationMutation"].filter((name) =>
    text.includes(`${name}(`),
  );
  const types = uses.map((name) => `type ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const options = text.includes("CallOptions") ? ["type CallOptions"] : [];
  const imports =
    uses.length === 0
      ? ""
      : [
          importNames(options, "@org/client-runtime"),
          importNames([...uses, ...types], "@org/client-runtime/query"),
          importNames([`type ${model.names.pascal}Client`], "./client.ts"),
          'import * as operations from "./operations.ts";\n',
        ].join("");
  const exported =
    'export type { QueryData, QueryError, QueryKey } from "@org/client-runtime/query";\n';
  return [HEADER, imports, exported, text].filter(Boolean).join("\n");
}

/** The pages of a list that follows the header `Link` are not told by their data. */
function isPaged({ operation: { pagination } }: EmittedOperation): boolean {
  return pagination !== undefined && pagination.kind !== "link";
}

function initOf({ types }: EmittedOperation): string {
  return `init${types.initRequired ? "" : "?"}: operations.${types.init}`;
}

function emitReading({ names }: ApiModel, item: EmittedOperation): string {
  const { operation, types } = item;
  const about = docComment([`Options of a query that reads by \`${operation.name}\`.`], "");
  return `${about}export function ${operation.name}Query(
  client: ${names.pascal}Client,
  ${initOf(item)},
): OperationQuery<operations.${types.result}> {
  return operationQuery(client, ${stringLiteral(operation.name)}, operations.${operation.name}, init);
}
`;
}

function emitPages({ names }: ApiModel, item: EmittedOperation): string {
  const { operation, types } = item;
  const about = docComment(
    [`Options of an infinite query that reads the pages of \`${operation.name}\`.`],
    "",
  );
  return `${about}export function ${operation.name}InfiniteQuery(
  client: ${names.pascal}Client,
  ${initOf(item)},
): OperationInfiniteQuery<operations.${types.result}> {
  return operationInfiniteQuery(client, operations.${operation.name}, init);
}
`;
}

function emitWriting(
  { names }: ApiModel,
  item: EmittedOperation,
  stale: readonly string[],
): string {
  const { operation, types } = item;
  const about = docComment([`Options of a mutation that writes by \`${operation.name}\`.`], "");
  const init = `operations.${types.init}${types.initRequired ? "" : " | undefined"}`;
  const keys = `[${stale.map(stringLiteral).join(", ")}]`;
  return `${about}export function ${operation.name}Mutation(
  client: ${names.pascal}Client,
  options?: CallOptions,
): OperationMutation<${init}, operations.${types.result}> {
  return operationMutation(client, ${stringLiteral(operation.name)}, operations.${operation.name}, ${keys}, options);
}
`;
}

/** The names of the operations that read at or below the collection that an operation writes to. */
function staleAfter({ path }: OperationModel, operations: readonly OperationModel[]): string[] {
  const family = path.split("/{", 1)[0] ?? "";
  if (family === "") return [];
  return operations
    .filter((one) => READING.has(one.method))
    .filter((one) => one.path === family || one.path.startsWith(`${family}/`))
    .map(({ name }) => name);
}
