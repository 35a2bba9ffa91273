import { entriesOf, isObject, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { distinguishNames } from "../../spec/model/distinguish-names.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Names operations that share an operationId by method and path, so that no name depends on which
 * operation comes first.
 */
export function repairOperationIds(document: JsonObject): readonly Repair[] {
  const byId = new Map<string, { method: string; path: string; pointer: string }[]>();
  for (const [path, item] of entriesOf(objectOr(document["paths"]))) {
    for (const method of HTTP_METHODS) {
      const operation = objectOr(item)[method];
      if (!isObject(operation) || operation["x-operation-name"] !== undefined) continue;
      const id = stringOr(operation["operationId"]);
      if (id === undefined) continue;
      const pointer = joinPointer("/paths", path, method);
      const users = byId.get(id);
      if (users) users.push({ method, path, pointer });
      else byId.set(id, [{ method, path, pointer }]);
    }
  }
  const shared = [...byId].filter(([, users]) => users.length > 1);
  const names = distinguishNames(
    new Map(shared.flatMap(([, users]) => users.map((one) => [one.pointer, nameOf(one)]))),
  );
  return shared.flatMap(([id, users]) =>
    users.map(
      ({ pointer }): Repair => ({
        code: "OPERATION_NAME_DUPLICATE",
        pointer,
        reason: `${users.length} operations have the operationId "${id}": this one is named by its method and path.`,
        target: pathOfPointer(document, pointer),
        update: { "x-operation-name": names.get(pointer) ?? "" },
      }),
    ),
  );
}

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return method + pascalCase(path.replaceAll("{", " by "));
}
