import { entriesOf, isObject, type JsonObject, objectOr } from "../../json/json.ts";
import { HTTP_METHODS, type IncomingModel, type OperationModel } from "../../model.ts";
import { distinguishNames } from "./distinguish-names.ts";
import { pascalCase } from "./operation-names.ts";
import { readMessages } from "./read-operation.ts";

/** Reads what the vendor sends: the webhooks, and the callbacks of every operation. */
export function readIncoming(
  contract: JsonObject,
  operations: readonly OperationModel[],
): readonly IncomingModel[] {
  const described = entriesOf(objectOr(contract["webhooks"]));
  const prefixes = distinguishNames(new Map(described.map(([name]) => [name, pascalCase(name)])));
  const webhooks = described.flatMap(([name, item]) =>
    readItem(objectOr(item), {
      name,
      prefix: `${prefixes.get(name) ?? ""}Webhook`,
      operation: undefined,
      expression: undefined,
    }),
  );
  const callbacks = operations.flatMap(({ name: operation, typeName, path, method }) => {
    const item = objectOr(objectOr(contract["paths"])[path]);
    const named = entriesOf(objectOr(objectOr(item[method])["callbacks"]));
    const calls = named.flatMap(([name, callback]) =>
      entriesOf(objectOr(callback)).map(([expression, target]) => ({ name, expression, target })),
    );
    const keyOf = (name: string, expression: string) => `${name} ${expression}`;
    const own = distinguishNames(
      new Map(calls.map(({ name, expression }) => [keyOf(name, expression), pascalCase(name)])),
    );
    return calls.flatMap(({ name, expression, target }) => {
      const prefix = `${typeName}${own.get(keyOf(name, expression)) ?? ""}Callback`;
      return readItem(objectOr(target), { name, prefix, operation, expression });
    });
  });
  return [...webhooks, ...callbacks];
}

interface Origin {
  readonly name: string;
  readonly prefix: string;
  readonly operation: string | undefined;
  readonly expression: string | undefined;
}

function readItem(item: JsonObject, { prefix, ...origin }: Origin): IncomingModel[] {
  const methods = HTTP_METHODS.filter((method) => isObject(item[method]));
  return methods.map((method) => ({
    ...origin,
    // One method is the rule; several are distinguished by the method's name.
    typeName: methods.length === 1 ? prefix : prefix + pascalCase(method),
    method,
    ...readMessages(objectOr(item[method])),
  }));
}
