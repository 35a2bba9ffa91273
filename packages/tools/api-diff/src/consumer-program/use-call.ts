import {
  defaultOf,
  type EmittedOperation,
  operationKey,
  type ParameterLocation,
  preferredContent,
  propertyKey,
  stringLiteral,
} from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
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

/** The parameter locations, as the groups of `params` are named. */
const GROUPS: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/** Calls an operation by function and by path, with each kind of init. */
export function useCall(pair: OperationPair, program: ProgramWriter): void {
  const { old, now } = pair;
  const { operation, types } = old;
  const key = operationKey(operation);
  const byPath = `client.${operation.method.toUpperCase()}(${stringLiteral(operation.path)}`;
  const add = (kind: UseKind, ...init: readonly StatementLine[]) => {
    const use = useOf(key, kind, operation.pointer);
    const [first, ...rest] = init;
    const comma = first ? ", " : "";
    const calls = [byPath, ...(now ? [`New.${now.operation.name}(client`] : [])];
    for (const call of calls) {
      program.add(
        use,
        { ...first, text: `void ${call}${comma}${first?.text ?? ""}` },
        ...rest,
        ");",
      );
    }
  };
  add(now ? "init-assign" : "call", { text: `given<Old.${types.init}>()` });
  if (!now) return;
  add("init-full", ...initLines(pair, () => true));
  const needed = initLines(pair, isNeeded);
  if (types.initRequired) add("init-minimal", ...needed);
  else add("init-minimal");
}

type Parameter = EmittedOperation["operation"]["parameters"][number];

function isNeeded({ in: location, required, schema }: Parameter): boolean {
  return required && !(location === "path" && defaultOf(schema) !== undefined);
}

/**
 * An init as a fresh literal, with the wanted parameters. Its body has the type that the new package
 * accepts: the old one is written schema by schema, and passed as a whole by `init-assign`.
 */
function initLines(
  { old: { operation, types }, now }: OperationPair,
  isWanted: (parameter: Parameter) => boolean,
): StatementLine[] {
  const init = `Old.${types.init}`;
  const groups = GROUPS.flatMap((location) => {
    const members = operation.parameters.flatMap((parameter, position) => {
      if (parameter.in !== location || !isWanted(parameter)) return [];
      const type = `PropOf<PropOf<PropOf<${init}, "params">, "${location}">, ${stringLiteral(parameter.name)}>`;
      return {
        text: `    ${propertyKey(parameter.name)}: given<Sent<${type}>>(),`,
        pointer: joinPointer(operation.pointer, "parameters", position),
      };
    });
    return members.length === 0 ? [] : [{ text: `  ${location}: {` }, ...members, { text: "  }," }];
  });
  const takesBody = preferredContent(operation.requestBody?.contents ?? []) !== undefined;
  const isBodyWanted = isWanted !== isNeeded || operation.requestBody?.required === true;
  const newInit = `NonNullable<Parameters<typeof New.${now?.operation.name}>[1]>`;
  return [
    { text: "{" },
    ...(groups.length > 0 ? [{ text: "  params: {" }, ...groups, { text: "  }," }] : []),
    ...(takesBody && isBodyWanted
      ? [
          {
            text: `  body: given<Sent<PropOf<Unlabelled<${newInit}>, "body">>>(),`,
            pointer: joinPointer(operation.pointer, "requestBody"),
          },
        ]
      : []),
    { text: "}" },
  ];
}
