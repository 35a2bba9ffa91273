import { headerValues, type WireRequest, type WireResponse } from "./wire/wire-message.ts";

/** Whether a browser asks what a page of another origin may do (Fetch section 3.2.2). */
export function isPreflight({ method, headers }: WireRequest): boolean {
  return method === "OPTIONS" && headerValues(headers, "access-control-request-method").length > 0;
}

/**
 * A response that the page which sent the request may read, credentials and all headers included.
 */
export function allowOrigins({ headers }: WireRequest, response: WireResponse): WireResponse {
  const [origin] = headerValues(headers, "origin");
  if (origin === undefined) return response;
  const [method] = headerValues(headers, "access-control-request-method");
  const [wanted] = headerValues(headers, "access-control-request-headers");
  const names = response.headers.map(([name]) => name);
  return {
    ...response,
    headers: [
      ...response.headers.filter(([name]) => !/^(?:access-control-|vary$)/i.test(name)),
      ["Access-Control-Allow-Origin", origin],
      ["Access-Control-Allow-Credentials", "true"],
      ["Vary", "Origin"],
      ...(method === undefined ? [] : [["Access-Control-Allow-Methods", method] as const]),
      ...(wanted === undefined ? [] : [["Access-Control-Allow-Headers", wanted] as const]),
      ...(names.length === 0 ? [] : [["Access-Control-Expose-Headers", names.join(", ")] as const]),
    ],
  };
}
