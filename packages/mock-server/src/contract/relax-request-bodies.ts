import type { ContractDocument, OperationObject, RequestBodyObject } from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";
import { mapOperations, mapValues } from "./map-operations.ts";
import { requiresReadOnly } from "./requires-read-only.ts";

/**
 * A copy of the contract without the schemas of request bodies that Prism misreads: it reads an
 * optional body that is left out as null, and every part of a form as a single string, and it
 * overlooks `readOnly` properties that are required in another schema than the one that describes
 * them. The wire checker validates them all before Prism sees them.
 */
export function relaxRequestBodies(document: ContractDocument): ContractDocument {
  return mapOperations(document, (operation): OperationObject => {
    if (operation.requestBody === undefined) return operation;
    const body = followReference<RequestBodyObject>(document, operation.requestBody);
    const content = mapValues(body.content, (media, mediaType) => {
      const isReadable = body.required === true && /[/+]json$/.test(mediaType);
      return isReadable && !requiresReadOnly(media.schema ?? true, document) ? media : {};
    });
    return { ...operation, requestBody: { ...body, content } };
  });
}
