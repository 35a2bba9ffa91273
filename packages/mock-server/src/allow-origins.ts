import { isAllowedOrigin } from "./allowed-hosts.ts";
import { headerValues, type WireRequest, type WireResponse } from "./wire/wire-message.ts";

/** Whether a browser asks what a page of another origin may do (Fetch section 3.2.2). */
export function isPreflight({ method, headers }: WireRequest): boolean {
  return method === "OPTIONS" && headerValues(headers, "access-control-request-method").length > 0;
}

/**
 * A response that the page which sent the request may read, all headers included. With its
 * credentials (cookies and the like) only a page on an allowed host may ask.
 */
export function allowOrigins(
  { headers }: WireRequest,
  response: WireResponse,
  allowedHosts: readonly string[],
): WireResponse {
  const [origin] = headerValues(headers, "origin");
  if (origin === undefined) return response;
  const [method] = headerValues(headers, "access-control-request-method");
  const [wanted] = headerValues(headers, "access-control-request-headers");
  const names = response.headers.map(([name]) => name);
  const allowed = isAllowedOrigin(origin, allowedHosts)
    ? ([
        ["Access-Control-Allow-Origin", origin],
        ["Access-Control-Allow-Credentials", "true"],
      ] as const)
    : ([["Access-Control-Allow-Origin", "*"]] as const);
  return {
    ...response,
    headers: [
      ...response.headers.filter(([name]) => !/^(?:access-control-|vary$)/i.test(name)),
      ...allowed,
      ["Vary", "Origin"],
      ...(method === undefined ? [] : [["Access-Control-Allow-Methods", method] as const]),
      ...(wanted === undefined ? [] : [["Access-Control-Allow-Headers", wanted] as const]),
      ...(names.length === 0 ? [] : [["Access-Control-Expose-Headers", names.join(", ")] as const]),
    ],
  };
}
