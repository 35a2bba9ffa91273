import type { ApiModel } from "../../model.ts";
import { TEST_DOUBLES_IMPORTS } from "../../runtime-values.ts";
import { type EmittedOperation, importTypes, schemaTypeNames } from "../operations/operations.ts";
import { createStatusAliases, type StatusAliases } from "../operations/status-types.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { docComment, HEADER, stringLiteral } from "../text/source-text.ts";
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
  const statuses = createStatusAliases();
  const factories = emitted.map((one) => emitFactories(one, writer, statuses)).join("\n");
  const declared = [...operations.matchAll(/^export (?:interface|type) (\w+)/gm)];
  const operationTypes = declared.map(([, type = ""]) => type);
  return [
    HEADER,
    [
      `import {\n${TEST_DOUBLES_IMPORTS.map((used) => `  ${used},\n`).join("")}} from "@org/test-doubles";\n`,
      importTypes(factories, operationTypes, "./operations.ts"),
      importTypes(factories, schemaTypeNames(model, writer), "./schemas.ts"),
    ].join(""),
    statuses.declarations(),
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

function emitFactories(
  { operation, types }: EmittedOperation,
  writer: TypeWriter,
  statuses: StatusAliases,
): string {
  const { name, typeName, method, path } = operation;
  const call = `\`${method.toUpperCase()} ${path}\``;
  const bodies = writer.names.claim(`${typeName}Bodies`);
  return [
    docComment([`The bodies that \`${name}\` may respond with, by status.`], "") +
      `type ${bodies} = ${bodiesType(types.bodies, statuses)};\n`,
    docComment([`Creates a request handler for \`${name}\`, ${call}.`], "") +
      `export const ${name}Handler: HandlerFactory<${bodies}> = handlerFactory(contract, ${stringLiteral(name)});\n`,
    docComment([`Creates a response body of \`${name}\`, by status.`], "") +
      `export const make${typeName}Response: ResponseFactory<${bodies}> = responseFactory(contract, ${stringLiteral(name)});\n`,
  ].join("\n");
}

function bodiesType(bodies: EmittedOperation["types"]["bodies"], statuses: StatusAliases): string {
  const parts = bodies.flatMap(({ codes, type }) => {
    // A fetch Response can have no other status (Fetch section 2.2.6).
    const possible = codes.filter((code) => code >= 200 && code <= 599);
    return possible.length === 0 ? [] : [`Record<${statuses.nameOf(possible)}, ${type}>`];
  });
  return parts.length === 0 ? "Record<never, never>" : parts.join(" & ");
}
