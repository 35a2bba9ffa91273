import type { ContractDocument, OperationObject, ParameterObject } from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";
import { isIgnoredHeader } from "./list-operations.ts";
import { mapOperations } from "./map-operations.ts";

const SCALARS: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

/**
 * A copy of the contract without the parameters that Prism misreads: lists, objects and JSON text
 * in most styles, and headers that OpenAPI says to ignore. The wire checker reads them all before
 * Prism sees them. Path parameters stay, as plain text.
 */
export function relaxParameters(document: ContractDocument): ContractDocument {
  return mapOperations(document, (operation): OperationObject => {
    if (operation.parameters === undefined) return operation;
    const parameters = operation.parameters
      .map((found) => followReference<ParameterObject>(document, found))
      .flatMap((parameter): ParameterObject[] => {
        // Prism also reports the use of a deprecated parameter as a violation.
        const plain = { ...parameter, deprecated: false };
        if (isPlain(parameter)) return isIgnoredHeader(parameter) ? [] : [plain];
        const { name } = parameter;
        return parameter.in === "path" ? [{ name, in: "path", required: true, schema: {} }] : [];
      });
    return { ...operation, parameters };
  });
}

function isPlain({ schema, style }: ParameterObject): boolean {
  const type = typeof schema === "object" ? schema["type"] : undefined;
  return SCALARS.has(type) && (style === undefined || style === "simple" || style === "form");
}
