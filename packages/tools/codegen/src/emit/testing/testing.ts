import type { ApiModel } from "../../model.ts";
import { UNRECOGNIZED } from "../../open-values.ts";
import { TEST_DOUBLES_IMPORTS } from "../../runtime-values.ts";
import type { EmittedOperation } from "../operations/emitted-operation.ts";
import { STATUS_TYPES, statusType } from "../operations/status-types.ts";
import { schemaTypeNames } from "../schemas/schemas.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { importNames, importTypes } from "../text/import-text.ts";
import { docComment, HEADER, stringLiteral } from "../text/source-text.ts";
import { declareAlias } from "../text/type-text.ts";
import { testDoublesContract } from "./test-doubles-contract.ts";

/**
 * `testing.ts`: per operation one factory of request handlers and one of response bodies, typed by
 * status. The contract is embedded as one string literal, which costs the compiler nothing.
 * @param operations text of `operations.ts`, whose types this file uses
 */
export function emitTesting(
  model: ApiModel,
  writer: TypeWriter,
  emitted: readonly EmittedOperation[],
  operations: string,
): string {
  const { name } = model.config;
  const factories = emitted.map((one) => emitFactories(one, writer)).join("\n");
  const declared = [...operations.matchAll(/^export (?:interface|type) (\w+)/gm)];
  const operationTypes = declared.map(([, type = ""]) => type);
  return [
    HEADER,
    [
      importTypes(factories, [...STATUS_TYPES, ...UNRECOGNIZED], "@org/client-runtime"),
      importNames(TEST_DOUBLES_IMPORTS, "@org/test-doubles"),
      importTypes(factories, operationTypes, "./operations.ts"),
      importTypes(factories, schemaTypeNames(model, writer), "./schemas.ts"),
    ].join(""),
    `const contract: ContractSource = contractFrom(\n  ${stringLiteral(JSON.stringify(testDoublesContract(model)))},\n);\n`,
    docComment(
      [`Request handlers for every operation of ${name}, each with its first documented success.`],
      "",
    ) +
      "export function handlers(options?: HandlersOptions): HttpHandler[] {\n  return createHandlers(contract, options);\n}\n",
    factories,
  ]
    .filter(Boolean)
    .join("\n");
}

function emitFactories({ operation, types }: EmittedOperation, writer: TypeWriter): string {
  const { name, typeName, method, path } = operation;
  const call = `\`${method.toUpperCase()} ${path}\``;
  const bodies = writer.names.claim(`${typeName}Bodies`);
  return [
    docComment([`The bodies that \`${name}\` may respond with, by status.`], "") +
      declareAlias(bodies, bodiesType(types.bodies)).replace(/^export /, ""),
    docComment([`Creates a request handler for \`${name}\`, ${call}.`], "") +
      `export const ${name}Handler: HandlerFactory<${bodies}> = handlerFactory(contract, ${stringLiteral(name)});\n`,
    docComment([`Creates a response body of \`${name}\`, by status.`], "") +
      `export const make${typeName}Response: ResponseFactory<${bodies}> = responseFactory(contract, ${stringLiteral(name)});\n`,
  ].join("\n");
}

function bodiesType(bodies: EmittedOperation["types"]["bodies"]): string {
  const parts = bodies.map(({ codes, type }) => `Record<${statusType(codes)}, ${type}>`);
  return parts.length === 0 ? "Record<never, never>" : parts.join(" & ");
}
