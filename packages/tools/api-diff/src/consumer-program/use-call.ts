import {
  defaultOf,
  type EmittedOperation,
  operationKey,
  stringLiteral,
} from "@org/codegen/contract";
import { bodyLines, type Extent, parameterLines } from "./init-lines.ts";
import { type ProgramWriter, type StatementLine, useOf } from "./program-writer.ts";
import type { UseKind } from "./use.ts";

/** An operation before and, unless it was removed, after; `index` numbers the program's types. */
export interface OperationPair {
  readonly old: EmittedOperation;
  readonly now: EmittedOperation | undefined;
  readonly index: number;
}

/** An operation that both contracts have. */
export interface KeptOperation extends OperationPair {
  readonly now: EmittedOperation;
}

/** Calls an operation by its function, with each kind of init. */
export function useCall({ old, now }: KeptOperation, program: ProgramWriter): void {
  const { operation, types } = old;
  const name = `New.${now.operation.name}`;
  const add = (kind: UseKind, [first, ...rest]: readonly StatementLine[]) =>
    program.add(
      useOf(operationKey(operation), kind, operation.pointer),
      { ...first, text: `void ${name}(client${first ? `, ${first.text}` : ""}` },
      ...rest,
      ");",
    );
  add("init-assign", [{ text: `given<Old.${types.init}>()` }]);
  add("init-full", initLines(old, "full", name));
  add("init-minimal", types.initRequired ? initLines(old, "minimal", name) : []);
}

/**
 * An init as a fresh literal. Its body has the type that the new package accepts: the old one is
 * written schema by schema, and passed as a whole by `init-assign`.
 */
function initLines(
  { operation, types }: EmittedOperation,
  extent: Extent,
  newName: string,
): StatementLine[] {
  const parameters = parameterLines(
    operation,
    ({ in: location, required, schema }) =>
      extent === "full" || (required && !(location === "path" && defaultOf(schema) !== undefined)),
    ({ in: location, name }) =>
      `given<Sent<PropOf<PropOf<Old.${types.init}, "${location}">, ${stringLiteral(name)}>>>()`,
  );
  const newInit = `NonNullable<Parameters<typeof ${newName}>[1]>`;
  const body = `given<Sent<PropOf<Unlabelled<${newInit}>, "body">>>()`;
  return [{ text: "{" }, ...parameters, ...bodyLines(operation, extent, body), { text: "}" }];
}
