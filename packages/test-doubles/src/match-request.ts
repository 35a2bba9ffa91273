import { matchBase } from "./match-base.ts";
import type { PathValues } from "./match-path.ts";
import type { OpenContract, OpenOperation } from "./open-contract.ts";

/** The path parameters of a request for an operation; undefined where it is for another one. */
export type MatchRequest = (url: URL) => PathValues | undefined;

/**
 * Recognizes the requests for one operation by their URL. A path that a more concrete template
 * matches too belongs to that one: `/products/bulk` is not `/products/{id}`.
 * @param baseUrl where the client under test sends its calls, if not to a server of the contract
 */
export function matchRequest(
  contract: OpenContract,
  operation: OpenOperation,
  baseUrl: string | URL | undefined,
): MatchRequest {
  const inBase = matchBase(contract, operation, baseUrl);
  const { rank, match } = operation.template;
  const rivals = [...contract.operations.values()]
    .filter(({ method }) => method === operation.method)
    .filter(({ servers }) => JSON.stringify(servers) === JSON.stringify(operation.servers))
    .map(({ template }) => template)
    .filter((other) => other.rank < rank);
  return (url) => {
    const path = inBase(url);
    const values = path === undefined ? undefined : match(path, url.searchParams);
    if (path === undefined || values === undefined) return undefined;
    return rivals.some((rival) => rival.match(path, url.searchParams)) ? undefined : values;
  };
}
