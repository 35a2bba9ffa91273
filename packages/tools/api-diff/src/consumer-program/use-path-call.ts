import { operationKey, stringLiteral } from "@org/codegen/contract";
import { bodyLines, parameterLines } from "./init-lines.ts";
import { type ProgramWriter, type StatementLine, useOf } from "./program-writer.ts";
import type { OperationPair } from "./use-call.ts";

/** Fits every type: what a value may be is proved by the calls of the functions. */
const ANY_VALUE = "given<never>()";

/**
 * Calls an operation by its path, through the package's entry `openapi-fetch`, with what it requires.
 * openapi-fetch accepts members that a path does not know, so a call with all of them proves no more.
 */
export function usePathCall(
  { old: { operation }, now }: OperationPair,
  program: ProgramWriter,
): void {
  const use = useOf(operationKey(operation), now ? "init-minimal" : "call", operation.pointer);
  const call = `void byPath.${operation.method.toUpperCase()}(${stringLiteral(operation.path)}`;
  const init = initLines(operation);
  if (!now) program.add(use, `${call}, ${ANY_VALUE});`);
  else if (init.length === 0) program.add(use, `${call});`);
  else program.add(use, `${call}, {`, ...init, "});");
}

function initLines(operation: OperationPair["old"]["operation"]): readonly StatementLine[] {
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
