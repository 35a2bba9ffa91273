/** The part of a vendor's OpenAPI document that is read; each vendor's package has it. */
export interface Contract {
  readonly paths: Readonly<Record<string, object>>;
}

/** The method and the path of an operation. */
export interface OperationRoute {
  /** In upper case. */
  readonly method: string;
  /** Matches the operation's whole path. */
  readonly path: RegExp;
  /** The path as the contract writes it, such as `/products/{productId}`. */
  readonly template: string;
}

/**
 * Finds an operation by the name of its function.
 * @throws Error if the contract has none by that name
 */
export function findOperation(contract: Contract, name: string): OperationRoute {
  for (const [template, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (nameOf(operation) === name) {
        return { method: method.toUpperCase(), path: toPattern(template), template };
      }
    }
  }
  throw new Error(`the contract has no operation ${name}`);
}

/** Our own name for it takes precedence over the vendor's, as in the packages. */
function nameOf(operation: unknown): unknown {
  if (typeof operation !== "object" || operation === null) return undefined;
  if ("x-operation-name" in operation) return operation["x-operation-name"];
  return "operationId" in operation ? operation.operationId : undefined;
}

/** Each `{parameter}` stands for text without a slash. */
function toPattern(template: string): RegExp {
  const fixed = template
    .split(/\{[^}]*\}/)
    .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join("[^/]+")}$`);
}
