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
import type { DocumentPair } from "./use-data.ts";
import type { SchemaPair } from "./walk-schemas.ts";

/** The schemas of what an operation takes, before and after: each parameter's and the body's. */
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
    const { in: place, name } = parameter;
    const there = now.operation.parameters.findIndex(
      (one) => one.in === place && one.name === name,
    );
    return pair(
      parameterPointer(old.operation, position),
      there === -1 ? undefined : parameterPointer(now.operation, there),
      `PropOf<PropOf<PropOf<$, "params">, "${place}">, ${stringLiteral(name)}>`,
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

/** Where the schema of the body stands; undefined where its type does not come from one. */
function bodyPointer({ pointer, requestBody }: OperationModel): string | undefined {
  const content = preferredContent(requestBody?.contents ?? []);
  if (!content || bodyKind(content.mediaType) === "binary") return undefined;
  return joinPointer(pointer, "requestBody", "content", content.mediaType, "schema");
}
