import {
  bodyKind,
  type OperationModel,
  operationKey,
  preferredContent,
  stringLiteral,
} from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { nodeAt } from "./schema-node.ts";
import type { KeptOperation } from "./use-call.ts";
import type { DocumentPair } from "./use-statuses.ts";
import type { SchemaPair } from "./walk-schemas.ts";

/** The schemas of an operation's parameters and body, before and after. */
export function pairInputs({ old, now }: KeptOperation, documents: DocumentPair): SchemaPair[] {
  const [oldInit, newInit] = [
    `Old.${old.types.init}`,
    `NonNullable<Parameters<typeof New.${now.operation.name}>[1]>`,
  ];
  const pair = (
    pointer: string | undefined,
    nowPointer: string | undefined,
    lookUp: string,
  ): SchemaPair[] => {
    const node = pointer === undefined ? undefined : nodeAt(documents.before, pointer);
    if (!node) return [];
    const root: SchemaPair = {
      operation: operationKey(old.operation),
      direction: "request",
      before: node,
      after: nowPointer === undefined ? undefined : nodeAt(documents.after, nowPointer),
      oldType: lookUp.replace("$", () => oldInit),
      newType: lookUp.replace("$", () => newInit),
      union: undefined,
    };
    return [root];
  };
  const parameters = old.operation.parameters.flatMap((parameter, position) => {
    const { in: location, name } = parameter;
    const newPosition = now.operation.parameters.findIndex(
      (one) => one.in === location && one.name === name,
    );
    return pair(
      parameterPointer(old.operation, position),
      newPosition === -1 ? undefined : parameterPointer(now.operation, newPosition),
      `PropOf<PropOf<$, "${location}">, ${stringLiteral(name)}>`,
    );
  });
  const body = pair(bodyPointer(old.operation), bodyPointer(now.operation), 'PropOf<$, "body">');
  return [...parameters, ...body];
}

function parameterPointer({ pointer, parameters }: OperationModel, position: number): string {
  const mediaType = parameters[position]?.mediaType;
  const content = mediaType === undefined ? [] : ["content", mediaType];
  return joinPointer(pointer, "parameters", position, ...content, "schema");
}

/** Pointer of the body's schema; undefined if its type does not come from one. */
function bodyPointer({ pointer, requestBody }: OperationModel): string | undefined {
  const content = preferredContent(requestBody?.contents ?? []);
  if (!content || bodyKind(content.mediaType) === "binary") return undefined;
  return joinPointer(pointer, "requestBody", "content", content.mediaType, "schema");
}
