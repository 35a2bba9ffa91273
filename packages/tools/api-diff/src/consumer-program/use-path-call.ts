import { operationKey, stringLiteral } from "@org/codegen/contract";
import { arrayOr, objectOr } from "@org/test-doubles/json";
import { readPointer } from "@org/test-doubles/pointer";
import { bodyLines, parameterLines } from "./init-lines.ts";
import { type ProgramWriter, type StatementLine, useOf } from "./program-writer.ts";
import type { OperationPair } from "./use-call.ts";
import type { DocumentPair } from "./use-statuses.ts";

/** Fits every type: what a value may be is proved by the calls of the functions. */
const ANY_VALUE = "given<never>()";

type Operation = OperationPair["old"]["operation"];

/**
 * Calls an operation by its path, through the package's entry `openapi-fetch`, with what it requires.
 * openapi-fetch accepts members that a path does not know, so a call with all of them proves no more.
 */
export function usePathCall(
  { old: { operation }, now }: OperationPair,
  documents: DocumentPair,
  program: ProgramWriter,
): void {
  // Without its headers no init fits; the calls of the function prove what it takes.
  if (now && requiresOtherHeader(operation, documents.before)) return;
  if (now && requiresOtherHeader(now.operation, documents.after)) return;
  const use = useOf(operationKey(operation), now ? "init-minimal" : "call", operation.pointer);
  const call = `void byPath.${operation.method.toUpperCase()}(${stringLiteral(operation.path)}`;
  const init = initLines(operation);
  if (!now) program.add(use, `${call}, ${ANY_VALUE});`);
  else if (init.length === 0) program.add(use, `${call});`);
  else program.add(use, `${call}, {`, ...init, "});");
}

/** Whether openapi-fetch requires a header that is no parameter of the function, such as `Accept`. */
function requiresOtherHeader(
  { pointer, parameters }: Operation,
  document: DocumentPair["before"],
): boolean {
  const described = arrayOr(objectOr(readPointer(document, pointer))["parameters"]).map(objectOr);
  return described.some(
    ({ in: location, name, required }) =>
      location === "header" &&
      required === true &&
      !parameters.some((known) => known.in === location && known.name === name),
  );
}

function initLines(operation: Operation): readonly StatementLine[] {
  const parameters = parameterLines(
    operation,
    // openapi-typescript requires a path value whatever its parameter says.
    ({ in: location, required }) => required || location === "path",
    () => ANY_VALUE,
  );
  return [
    ...(parameters.length > 0 ? [{ text: "  params: {" }, ...parameters, { text: "  }," }] : []),
    ...bodyLines(operation, "minimal", ANY_VALUE),
  ];
}
