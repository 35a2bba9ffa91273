import type { ContractDocument, ResponseObject } from "../contract/contract-document.ts";
import { followReference } from "../contract/follow-reference.ts";
import { mapOperations, mapValues } from "../contract/map-operations.ts";
import { relaxParameters } from "../contract/relax-parameters.ts";
import { relaxRequestBodies } from "../contract/relax-request-bodies.ts";
import { widenChoices } from "../contract/widen-choices.ts";
import { openTuples } from "./open-tuples.ts";

/**
 * A copy of a contract without what Prism takes too strictly, or reads in another way than OpenAPI
 * says; the wire checker goes by the contract itself.
 * @param paths under which path Prism serves each of the contract's
 */
export function relaxForPrism(
  document: ContractDocument,
  paths: ReadonlyMap<string, string>,
): ContractDocument {
  const relaxed = mapOperations(relaxParameters(relaxRequestBodies(document)), (operation) => ({
    ...operation,
    responses: mapValues(operation.responses ?? {}, (found) =>
      relaxResponse(followReference<ResponseObject>(document, found)),
    ),
  }));
  const items = Object.entries(relaxed.paths ?? {});
  const renamed = Object.fromEntries(items.map(([path, item]) => [paths.get(path) ?? path, item]));
  return openTuples(widenChoices({ ...relaxed, paths: renamed }));
}

/** Prism sends a Content-Type that is documented as a header (ignored by OpenAPI 3.1 section 4.8.17). */
function relaxResponse(response: ResponseObject): ResponseObject {
  if (response.headers === undefined) return response;
  const headers = Object.entries(response.headers).filter(
    ([name]) => !/^content-type$/i.test(name),
  );
  return { ...response, headers: Object.fromEntries(headers) };
}
