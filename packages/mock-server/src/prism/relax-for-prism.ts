import type { ContractDocument, ResponseObject } from "../contract/contract-document.ts";
import { followReference } from "../contract/follow-reference.ts";
import { mapOperations, mapValues } from "../contract/map-operations.ts";
import { relaxParameters } from "../contract/relax-parameters.ts";
import { relaxRequestBodies } from "../contract/relax-request-bodies.ts";
import { widenChoices } from "../contract/widen-choices.ts";
import { openTuples } from "./open-tuples.ts";

/**
 * A copy of a contract without what Prism reads too strictly, or differently from OpenAPI; the wire
 * checker uses the contract itself.
 * @param paths the path under which Prism serves each of the contract's
 */
export function relaxForPrism(
  document: ContractDocument,
  paths: ReadonlyMap<string, string>,
): ContractDocument {
  const relaxed = mapOperations(
    relaxParameters(relaxRequestBodies(document)),
    // Prism calls what callbacks name, and a request may say where that is.
    ({ callbacks: _, ...operation }, method) => ({
      ...operation,
      responses: mapValues(operation.responses ?? {}, (found) =>
        relaxResponse(followReference<ResponseObject>(document, found), method),
      ),
    }),
  );
  const items = Object.entries(relaxed.paths ?? {});
  const renamed = Object.fromEntries(items.map(([path, item]) => [paths.get(path) ?? path, item]));
  return openTuples(widenChoices({ ...relaxed, paths: renamed }));
}

/**
 * Prism sends a Content-Type that is documented as a header (ignored by OpenAPI 3.1 section
 * 4.8.17), and expects content in a response to HEAD, which has none (RFC 9110 section 9.3.2).
 */
function relaxResponse(response: ResponseObject, method: string): ResponseObject {
  const { content, headers, ...rest } = response;
  const sent = Object.entries(headers ?? {}).filter(([name]) => !/^content-type$/i.test(name));
  return {
    ...rest,
    ...(content !== undefined && method !== "head" && { content }),
    ...(headers !== undefined && { headers: Object.fromEntries(sent) }),
  };
}
