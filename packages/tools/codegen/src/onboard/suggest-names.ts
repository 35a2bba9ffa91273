import { type ApiModel, IDEMPOTENT_METHODS, type OperationModel } from "../model.ts";

/** Names that vendors give to a write that creates or replaces. */
const UPSERTS = /upsert|createor|addor|saveor|setor|insertor|orupdate|orcreate|orreplace/i;
const WRITES = /^(?:save|put|set|sync|store|import)/i;
const DELETES = /delete|remove|destroy|erase/i;
const PRODUCT = /product|article|catalog|item|sku/i;

/** Operations that may be a vendor's `upsertProduct`, the likeliest first. */
export function suggestUpserts({ operations }: ApiModel): readonly string[] {
  const writes = operations.filter(({ method }) => ["post", "put", "patch"].includes(method));
  return likeliest(writes, (operation) => {
    if (UPSERTS.test(operation.name)) return 2;
    return WRITES.test(operation.name) || operation.method === "put" ? 1 : 0;
  });
}

/** Operations that may be a vendor's `deleteProduct`, the likeliest first. */
export function suggestDeletes({ operations }: ApiModel): readonly string[] {
  return likeliest(operations, ({ name, method }) => {
    if (method === "delete") return 2;
    return method === "post" && DELETES.test(name) ? 1 : 0;
  });
}

/** Operations that are not retried, although their description or a header promises idempotency. */
export function suggestIdempotency({ operations }: ApiModel): readonly string[] {
  return operations.flatMap((operation) => {
    const { name, method, idempotency, parameters, summary, description } = operation;
    if (idempotency !== undefined || IDEMPOTENT_METHODS.has(method)) return [];
    const header = parameters.find(
      (parameter) => parameter.in === "header" && /idempoten/i.test(parameter.name),
    );
    if (header) return [`${name} (header ${header.name})`];
    return /idempoten/i.test(`${summary ?? ""} ${description ?? ""}`) ? [name] : [];
  });
}

/** The best of those that score at all; what is about products counts for more than its verb. */
function likeliest(
  operations: readonly OperationModel[],
  score: (operation: OperationModel) => number,
): readonly string[] {
  const scored = operations.flatMap((operation) => {
    const own = score(operation);
    const isProduct = PRODUCT.test(operation.name) || PRODUCT.test(operation.path);
    return own === 0 ? [] : [{ name: operation.name, score: own + (isProduct ? 3 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ name }) => name);
}
