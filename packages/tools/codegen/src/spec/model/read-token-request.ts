import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import type { TokenRequestModel } from "../../model.ts";

/** How a security scheme's tokens are fetched, or what is wrong with its description. */
export interface TokenRequestResult {
  /** Undefined if the client cannot fetch tokens: the user then supplies them. */
  readonly tokenRequest: TokenRequestModel | undefined;
  readonly problem: string | undefined;
}

/** https or a path, because the client's secret is sent there. */
const TOKEN_URL = /^(?:https:\/\/|\/(?!\/))[^\s#{}\\]+$/;

/**
 * Reads the client credentials flow of a scheme and its `x-token-request`, which names the headers
 * that carry the client's id and secret. They must be the headers of two of the contract's API keys.
 */
export function readTokenRequest(
  scheme: JsonObject,
  scopes: readonly string[],
  schemes: JsonObject,
): TokenRequestResult {
  const url = stringOr(objectOr(objectOr(scheme["flows"])["clientCredentials"])["tokenUrl"]);
  const isUsable = scheme["type"] === "oauth2" && url !== undefined && TOKEN_URL.test(url);
  const extension = scheme["x-token-request"];
  if (extension === undefined) {
    const tokenRequest = isUsable ? { url, scopes, headers: undefined } : undefined;
    return { tokenRequest, problem: undefined };
  }
  if (!isUsable) {
    return refuse("It needs a clientCredentials flow whose tokenUrl is https or a path.");
  }
  const headers = objectOr(objectOr(extension)["headers"]);
  const id = stringOr(headers["id"]);
  const secret = stringOr(headers["secret"]);
  const known = Object.values(schemes)
    .map(objectOr)
    .filter((other) => other["type"] === "apiKey" && other["in"] === "header")
    .map((other) => stringOr(other["name"]));
  if (id === undefined || secret === undefined || id === secret) {
    return refuse("It must be { headers: { id, secret } }, the names of two headers.");
  }
  const unknown = [id, secret].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return refuse(`The contract has no API key in the header "${unknown}".`);
  }
  return { tokenRequest: { url, scopes, headers: { id, secret } }, problem: undefined };
}

function refuse(problem: string): TokenRequestResult {
  return { tokenRequest: undefined, problem };
}
